import { describe, expect, it } from "vitest";
import { plainBench, type PlainBench, providers, readCall, sendCall } from "./support/plain-calls.js";
import type { ProviderName } from "../src/index.js";

const people = ["a@example.com", "bounced@example.com"];

const send = async (at: PlainBench, name: ProviderName): Promise<unknown> => (await at.ask(name, sendCall(name, people))).json();

describe("the mailbox", () => {
  it("is empty before anything was sent", () => {
    const { emulator } = plainBench();
    for (const name of providers) expect(emulator.mailbox(name)).toEqual([]);
  });

  it("has one mail to all recipients of an operation of Azure", async () => {
    const at = plainBench();
    const { id } = (await send(at, "azure")) as { id: string };
    expect(at.emulator.mailbox("azure")).toEqual([
      { operationId: id, recipients: people, subject: "Hello", sentAt: at.clock.now() },
    ]);
  });

  it("has an Email to each recipient of an operation of Twilio", async () => {
    const at = plainBench();
    const { operationId } = (await send(at, "twilio")) as { operationId: string };
    const mails = at.emulator.mailbox("twilio");
    expect(mails).toMatchObject(people.map((address) => ({ operationId, recipients: [address], subject: "Hello" })));
    expect(new Set(mails.map(({ emailId }) => emailId)).size).toBe(2);
  });

  it("has one mail to all recipients of Tencent", async () => {
    const at = plainBench();
    const { Response: sent } = (await send(at, "tencent")) as { Response: { MessageId: string } };
    expect(at.emulator.mailbox("tencent")).toEqual([
      { messageId: sent.MessageId, recipients: people, subject: "Hello", sentAt: at.clock.now() },
    ]);
  });

  it("has a mail to each recipient of a request of NCP", async () => {
    const at = plainBench();
    const sent = (await send(at, "ncp")) as { requestId: string };
    const listed = (await (await at.ask("ncp", readCall("ncp", sent))).json()) as { content: { mailId: string }[] };
    const mails = at.emulator.mailbox("ncp");
    expect(mails).toMatchObject(
      people.map((address) => ({ requestId: sent.requestId, recipients: [address], subject: "Hello" })),
    );
    expect(mails.map(({ mailId }) => mailId).sort()).toEqual(listed.content.map(({ mailId }) => mailId).sort());
  });

  it("counts what is sent again, but for what Azure knows by its Operation-Id", async () => {
    const at = plainBench();
    for (const name of providers) {
      await send(at, name);
      await send(at, name);
    }
    expect(providers.map((name) => at.emulator.mailbox(name).length)).toEqual([2, 4, 2, 4]);
    const headers = { "operation-id": "00000000-0000-4000-8000-000000000001" };
    await at.ask("azure", { ...sendCall("azure"), headers });
    await at.ask("azure", { ...sendCall("azure"), headers });
    expect(at.emulator.mailbox("azure")).toHaveLength(3);
  });
});
