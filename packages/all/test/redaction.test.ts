import { createEmulator } from "@sendstatus/emulator";
import { describe, expect, it } from "vitest";
import type { Mail } from "./support/emulated.js";
import { address, clientWith, echoing, expectNothingSecret, secrets, shown } from "./support/secrets.js";

type Call = (mail: Mail) => PromiseLike<unknown>;

const sends: Record<string, Call> = {
  azure: (mail) =>
    mail.azure.api.send({ body: { senderAddress: address, content: { subject: "" }, recipients: { to: [{ address }] } } }),
  twilio: (mail) =>
    mail.twilio.api.sendEmails({ body: { from: { address, name: "" }, to: [{ address }], content: { subject: "", html: "" } } }),
  tencent: (mail) => mail.tencent.api.sendEmail({ FromEmailAddress: address, Destination: [address], Subject: "" }),
  ncp: (mail) => mail.ncp.api.createMailRequest({ body: { senderAddress: address, recipients: [{ address, type: "R" }] } }),
};

const from = new Date("2026-03-01T00:00:00Z");
const tencentTarget = { provider: "tencent", messageId: "1", date: "2026-03-01", recipients: [address] } as const;
const listed = async (list: AsyncIterable<unknown>): Promise<void> => {
  for await (const _status of list) return;
};

const reads: Record<string, Call> = {
  "getStatus of azure": (mail) => mail.getStatus({ provider: "azure", operationId: "1", recipients: [address] }),
  "getStatus of twilio": (mail) =>
    mail.getStatus({ provider: "twilio", operationId: "comms_operation_01h9krwprkeee8fzqspvwy6nq8" }),
  "getStatus of tencent": (mail) => mail.getStatus(tencentTarget),
  "getStatus of ncp": (mail) => mail.getStatus({ provider: "ncp", requestId: "1" }),
  "waitForStatus of azure": (mail) => mail.waitForStatus({ provider: "azure", operationId: "1", recipients: [address] }),
  "waitForStatus of tencent": (mail) => mail.waitForStatus(tencentTarget),
  "listStatuses of twilio": (mail) => listed(mail.listStatuses({ provider: "twilio", from })),
  "listStatuses of tencent": (mail) => listed(mail.listStatuses({ provider: "tencent", from, to: from, recipient: address })),
  "listStatuses of ncp": (mail) => listed(mail.listStatuses({ provider: "ncp", from, to: from, recipient: address })),
};

const failureOf = async (call: Call, mail: Mail): Promise<unknown> =>
  call(mail).then(
    () => undefined,
    (caught: unknown) => caught,
  );

describe("what must never be seen", () => {
  it("is not in a client", () => {
    expectNothingSecret(shown(clientWith(async () => Response.json({}))));
  });

  it.each(Object.entries({ ...sends, ...reads }))(
    "is not in an error of %s, even if the provider repeats the whole request",
    async (_what, call) => {
      const { fetch, signature } = echoing();
      const error = await failureOf(call, clientWith(fetch));
      expect(error).toMatchObject({ name: "SendStatusError", status: 400 });
      expect(signature()).not.toBe("");
      expectNothingSecret(shown(error), signature());
    },
  );

  it.each(Object.entries({ ...sends, ...reads }))(
    "is not in an error of %s when the network fails with the request in hand",
    async (what, call) => {
      const broken = async (url: string, init: RequestInit): Promise<Response> => {
        const body = new TextDecoder().decode(init.body as Uint8Array);
        throw Object.assign(new Error(`cannot send ${body} ${JSON.stringify(init.headers)}`), { request: { url, init, body } });
      };
      const error = await failureOf(call, clientWith(broken));
      expect(error).toMatchObject({ name: "SendStatusError", kind: "network", mayHaveBeenSent: what in sends });
      expectNothingSecret(shown(error));
    },
  );

  it.each(Object.entries(sends))(
    "is not in the refusal that the emulator gives to the wrong keys of %s",
    async (_provider, call) => {
      const error = await failureOf(call, clientWith(createEmulator().fetch));
      expect(error).toMatchObject({ name: "SendStatusError", kind: "authentication" });
      expectNothingSecret(shown(error));
    },
  );

  it.each(["azure", "tencent"] as const)("is not in what is said of an event of %s that cannot be read", async (provider) => {
    const mail = clientWith(async () => Response.json({}));
    const events = [{ eventType: address, event: address, data: { messageId: "1", note: secrets.webhook } }, address];
    const request = new Request(`https://example.com/${secrets.webhook}`, { method: "POST", body: JSON.stringify(events) });
    const { unparsed, response } = await mail.parseEvents(provider, request);
    expect(unparsed).toHaveLength(2);
    expectNothingSecret(shown(unparsed.map(({ why }) => why)) + (await response.text()));
  });

  it("is not in the error of an event that could not be checked", async () => {
    const mail = clientWith(async () => Response.json({}));
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error(`reset while reading ${address}`));
      },
    });
    const init = { method: "POST", body, duplex: "half" };
    const { error, response } = await mail.parseEvents("twilio", new Request("https://example.com", init as RequestInit));
    expect(response.status).toBe(503);
    expectNothingSecret(shown(error));
  });
});
