import { describe, expect, it } from "vitest";
import { bench, type Bench, mails, type Reply } from "./support/callers.js";

const version = "?api-version=2025-09-01";

const send = (at: Bench, to: readonly string[], headers?: Record<string, string>): Promise<Reply> =>
  at.azure("POST", `/emails:send${version}`, mails.azure(to), headers);

const poll = (at: Bench, id: string): Promise<Reply> => at.azure("GET", `/emails/operations/${id}${version}`);

const idOf = ({ body }: Reply): string => (body as { id: string }).id;

describe("Azure's accepted send", () => {
  it("names the operation, its address and when to ask", async () => {
    const reply = await send(bench({ stepMs: 2500 }), ["delivered@example.com"]);
    expect(reply.status).toBe(202);
    expect(reply.body).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, status: "Running", error: null });
    expect(reply.headers.get("operation-location")).toBe(
      `https://contoso.communication.azure.com/emails/operations/${idOf(reply)}${version}`,
    );
    expect(reply.headers.get("retry-after")).toBe("3");
  });

  it("keeps the caller's id, and answers its repetition without a second mail", async () => {
    const at = bench();
    const id = "8540C0DE-899f-5cce-acb5-3ec493af3800";
    const first = await send(at, ["delivered@example.com"], { "Operation-Id": id });
    at.clock.advance(2000);
    const second = await send(at, ["suppressed@example.com"], { "Operation-Id": id.toLowerCase() });
    expect(idOf(first)).toBe(id);
    expect([second.status, second.body]).toEqual([first.status, first.body]);
    expect((await poll(at, id)).body).toEqual({ id, status: "Succeeded", error: null });
  });
});

describe("Azure's stories", () => {
  const dropped = { code: "EmailDropped", message: "Email was dropped after several attempts to deliver." };
  const suppressed = {
    code: "EmailDroppedAllRecipientsSuppressed",
    message: "Message dropped because all recipients were suppressed",
  };

  it.each([
    [["delivered"], { status: "Succeeded", error: null }],
    [["bounced"], { status: "Succeeded", error: null }],
    [["deferred"], { status: "Succeeded", error: null }],
    [["failed"], { status: "Failed", error: dropped }],
    [["suppressed"], { status: "Failed", error: suppressed }],
    [["suppressed", "suppressed+2"], { status: "Failed", error: suppressed }],
    [["suppressed", "failed"], { status: "Failed", error: dropped }],
    [["suppressed", "delivered"], { status: "Succeeded", error: null }],
    [["failed", "bounced"], { status: "Succeeded", error: null }],
  ])("%j", async (names, end) => {
    const at = bench();
    const id = idOf(
      await send(
        at,
        names.map((name) => `${name}@example.com`),
      ),
    );
    for (const elapsed of [0, 1000]) {
      at.clock.advance(elapsed);
      const reply = await poll(at, id);
      expect(reply.body).toEqual({ id, status: "Running", error: null });
      expect(reply.headers.get("retry-after")).toBe("1");
    }
    at.clock.advance(1000);
    const reply = await poll(at, id);
    expect(reply.body).toEqual({ id, ...end });
    expect(reply.headers.get("retry-after")).toBeNull();
  });

  it("counts copies as recipients", async () => {
    const at = bench();
    const recipients = { to: [{ address: "suppressed@example.com" }], bcc: [{ address: "delivered@example.com" }] };
    const sent = await at.azure("POST", `/emails:send${version}`, { ...mails.azure([]), recipients });
    at.clock.advance(2000);
    expect((await poll(at, idOf(sent))).body).toMatchObject({ status: "Succeeded" });
  });
});
