import { describe, expect, it } from "vitest";
import { type HeldMail, recipient } from "./answers.js";
import { type Asked, ncpHolding, ncpSaying, notKnown, requestId } from "./support.js";

const recipients = [recipient("a@example.com", "S"), recipient("b@example.com", "F", { sendResultCode: "MAILBOX_ERROR" })];
const held: HeldMail[] = [{ mailId: "11009", code: "PF", recipients }];
const target = { requestId, mailId: "11009" };

describe("one mail of a request of NCP", () => {
  it("is asked for alone, and tells its recipients", async () => {
    const asked: Asked[] = [];
    const answer = await ncpHolding(held, asked).getStatus(target);
    expect(asked.map(({ what, id }) => [what, id])).toEqual([["mail", "11009"]]);
    expect(answer).toMatchObject({ operationId: requestId, operation: "finished", state: "mixed", finality: "settled" });
    expect(answer.recipients.map((each) => [each.recipient, each.state])).toEqual([
      ["a@example.com", "delivered"],
      ["b@example.com", "bounced"],
    ]);
    expect(answer.history.map(({ channel, level }) => [channel, level])).toEqual([
      ["poll", "recipient"],
      ["poll", "recipient"],
    ]);
  });

  it("is not found if it is one of another request", async () => {
    const other = [{ mailId: "11009", code: "S", more: { requestId: "20181120000000020000" } }];
    const answer = await ncpHolding(other).getStatus(target);
    expect(answer).toMatchObject({ state: "unknown", outcome: "unknown", recipients: [], reason: { code: "not-found" } });
  });

  it("is not found if the service does not know it", async () => {
    expect(await ncpSaying(notKnown).getStatus(target)).toMatchObject({ state: "unknown", reason: { code: "not-found" } });
  });

  it("keeps the recipients beside one that cannot be read", async () => {
    const broken = [{ mailId: "11009", code: "S", recipients: [{}, recipient("a@example.com", "S")] }];
    const answer = await ncpHolding(broken).getStatus(target);
    expect(answer.recipients.map(({ state }) => state).sort()).toEqual(["delivered", "unknown"]);
    expect(answer.finality).toBe("open");
  });

  it.each([
    ["a request id as a number", { requestId: 20181120 }],
    ["an empty request id", { requestId: "" }],
    ["a request id in letters", { requestId: "abc" }],
    ["a request id that leaves its place in the path", { requestId: "1/../2" }],
    ["no request id", { mailId: "11009" }],
    ["a mail id in letters", { requestId, mailId: "11009 " }],
    ["another provider's ticket", { version: 1, provider: "tencent", requestId }],
  ])("is refused before anything is asked for with %s", async (_what, wrong) => {
    const asked: Asked[] = [];
    const ncp = ncpHolding(held, asked);
    await expect(ncp.getStatus(wrong as never)).rejects.toMatchObject({ kind: "usage", attempts: 0 });
    expect(() => ncp.ticket(wrong as never)).toThrow(expect.objectContaining({ kind: "usage" }) as Error);
    expect(asked).toEqual([]);
  });

  it("is written into a ticket and read again", async () => {
    const ncp = ncpHolding(held);
    const ticket = ncp.ticket(target, new Date("2026-03-01T00:00:00Z"));
    expect(ticket).toEqual({ ...target, version: 1, provider: "ncp", sentAt: "2026-03-01T00:00:00.000Z" });
    const stored = JSON.parse(JSON.stringify(ticket)) as typeof ticket;
    expect((await ncp.getStatus(stored)).state).toBe("mixed");
  });
});
