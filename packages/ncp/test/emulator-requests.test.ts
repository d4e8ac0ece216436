import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulated, mailTo, startEmulator } from "./emulated.js";
import { collect } from "./support.js";

let world: Emulated;
beforeAll(async () => {
  world = await startEmulator();
});
afterAll(() => world.close());

describe("requests of NCP against the emulator", () => {
  it("reads a request of many mails whole, with the reasons of those that failed", async () => {
    const { ncp, clock } = world;
    const addresses = Array.from(
      { length: 230 },
      (_item, index) => `${index % 50 === 0 ? "bounced" : "x"}+${String(index)}@example.com`,
    );
    const { requestId, count } = await ncp.api.createMailRequest(mailTo(addresses));
    expect((await ncp.getStatus({ requestId })).recipients).toEqual([]);
    clock.advance(2000);
    const { recipients, state, counts } = await ncp.getStatus({ requestId });
    expect([count, recipients.length, state]).toEqual([230, 230, "mixed"]);
    expect(counts).toMatchObject({ total: 230, by: { delivered: 225, failed: 5 }, complete: true });
    expect(new Set(recipients.map(({ recipient }) => recipient))).toEqual(new Set(addresses));
    expect(recipients.filter(({ reason }) => reason?.code === "no-such-mailbox")).toHaveLength(5);
  });

  it("tells the recipients of one mail to several apart", async () => {
    const { ncp, clock } = world;
    const addresses = ["delivered@example.com", "bounced@example.com", "suppressed@example.com"];
    const { requestId } = await ncp.api.createMailRequest(mailTo(addresses, { individual: false }));
    clock.advance(2000);
    const { operation, state, recipients } = await ncp.getStatus({ requestId });
    expect([operation, state]).toEqual(["finished", "mixed"]);
    expect(new Map(recipients.map((each) => [each.recipient, each.state]))).toEqual(
      new Map([
        ["delivered@example.com", "delivered"],
        ["bounced@example.com", "bounced"],
        ["suppressed@example.com", "suppressed"],
      ]),
    );
  });

  it("has a reserved mail as scheduled until its time has come", async () => {
    const { ncp, clock } = world;
    const reserved = mailTo(["delivered@example.com"], { reservationUtc: clock.now().getTime() + 3_600_000 });
    const { requestId } = await ncp.api.createMailRequest(reserved);
    const status = await ncp.getStatus({ requestId });
    const mailId = status.recipients[0]?.messageId ?? "";
    expect([status.operation, status.state]).toEqual(["scheduled", "scheduled"]);
    expect((await ncp.getStatus({ requestId, mailId })).state).toBe("scheduled");
    clock.advance(3_600_000);
    const due = await ncp.getStatus({ requestId });
    expect([due.operation, due.state]).toEqual(["pending", "queued"]);
  });

  it("does not know an id that nobody was given, nor a mail of another request", async () => {
    const { ncp } = world;
    const requestId = "20181120000000010999";
    expect((await ncp.getStatus({ requestId })).reason?.code).toBe("not-found");
    await expect(ncp.api.getMailList({ requestId })).rejects.toMatchObject({ kind: "not-found", status: 400, code: "77103" });
    const other = await ncp.api.createMailRequest(mailTo(["delivered@example.com"]));
    const mailId = (await ncp.getStatus(other)).recipients[0]?.messageId ?? "";
    expect((await ncp.getStatus({ requestId, mailId })).reason?.code).toBe("not-found");
  });

  it("lists requests of a time, of an address, and on from a stored cursor", async () => {
    const { ncp, clock, clientWith } = world;
    clock.advance(3_600_000);
    const from = clock.now();
    const sent: string[] = [];
    for (const story of ["delivered", "bounced", "delivered", "bounced", "delivered"]) {
      sent.push((await ncp.api.createMailRequest(mailTo([`${story}@example.com`]))).requestId);
      clock.advance(1000);
    }
    clock.advance(5000);
    const client = clientWith({ pageSize: 2 });
    const query = { from, to: clock.now() };
    const pages = await collect(client.listStatuses(query).pages());
    const ids = pages.map(({ items }) => items.map(({ operationId }) => operationId));
    expect(ids.flat().sort()).toEqual(sent);
    const rest = await collect(client.listStatuses(query, { cursor: pages[0]?.cursor }));
    expect(rest.map(({ operationId }) => operationId)).toEqual(ids.slice(1).flat());
    const bounced = await collect(client.listStatuses({ ...query, recipient: "bounced@example.com" }));
    expect(bounced.map(({ operation, state }) => [operation, state])).toEqual([
      ["finished", "failed"],
      ["finished", "failed"],
    ]);
    const delivered = await collect(client.listStatuses({ ...query, recipient: "delivered@example.com" }));
    expect(delivered.map(({ operation, outcome }) => [operation, outcome])).toEqual(delivered.map(() => ["finished", "unknown"]));
  });

  it("is told so with a wrong key", async () => {
    const { clientWith } = world;
    const stranger = clientWith({ secretKey: "wrong" });
    await expect(stranger.api.createMailRequest(mailTo(["delivered@example.com"]))).rejects.toMatchObject({
      kind: "authentication",
      code: "200",
      mayHaveBeenSent: false,
    });
  });
});
