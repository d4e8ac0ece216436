import { describe, expect, it } from "vitest";
import { email, emailId, operation, service, type Service, target, twilioOver } from "./support.js";

const operationCall = `GET /v1/Emails/Operations/${target.operationId}`;
const listCall = "GET /v1/Emails";
const emailCall = (index: number): string => `GET /v1/Emails/${emailId(index)}`;

const sent = (count: number, open: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_item, index) => email(index, index < open ? "SENT" : "DELIVERED"));

/** The calls of each read of a wait, which ends with the last of the steps. Each step changes the service after one read. */
async function readsOf(known: Service, steps: readonly (() => void)[]): Promise<string[][]> {
  const { twilio, clock } = twilioOver(known);
  const reads: string[][] = [];
  const left = [...steps];
  const onProgress = (): void => {
    reads.push(known.asked.splice(0));
    left.shift()?.();
  };
  await clock.runUntil(twilio.waitForStatus(target, { maxReads: steps.length + 1, timeoutMs: 86_400_000, onProgress }));
  return reads;
}

describe("the calls of one read", () => {
  it.each(["SCHEDULED", "PROCESSING", "PAUSED"])("are 1 while the operation is %s", async (status) => {
    const known = service({ operation: operation(3, { status }), emails: sent(3, 3) });
    await twilioOver(known).twilio.getStatus(target);
    expect(known.asked).toEqual([operationCall]);
  });

  it.each([
    [1, 1],
    [999, 1],
    [1000, 1],
    [1001, 2],
    [10_000, 10],
  ])(
    "are 1 for the operation and, for %d recipients, %d for the list",
    async (recipients, pages) => {
      const known = service({ operation: operation(recipients), emails: sent(recipients, 0) });
      const status = await twilioOver(known).twilio.getStatus(target);
      expect(known.asked).toEqual([operationCall, ...Array<string>(pages).fill(listCall)]);
      expect(status.recipients).toHaveLength(recipients);
      expect(status).toMatchObject({ state: "delivered", finality: "settled" });
    },
    30_000,
  );
});

describe("the calls of later reads", () => {
  it("are 1 for the operation and 1 for each Email that is still open", async () => {
    const known = service({ operation: operation(3000), emails: sent(3000, 3) });
    const reads = await readsOf(known, [
      () => (known.emails[0] = email(0, "DELIVERED")),
      () => (known.emails[2] = email(2, "UNDELIVERED")),
      () => (known.emails[1] = email(1, "OPENED")),
    ]);
    expect(reads.map((calls) => calls.length)).toEqual([4, 4, 3, 2]);
    expect(reads.slice(1)).toEqual([
      [operationCall, emailCall(0), emailCall(1), emailCall(2)],
      [operationCall, emailCall(1), emailCall(2)],
      [operationCall, emailCall(1)],
    ]);
  });

  it("are those for the list again while more Emails are open than it has pages", async () => {
    const known = service({ operation: operation(2000), emails: sent(2000, 3) });
    const reads = await readsOf(known, [() => (known.emails[0] = email(0, "DELIVERED")), () => (known.emails = sent(2000, 0))]);
    expect(reads.map((calls) => calls.length)).toEqual([3, 3, 3]);
    expect(reads[1]).toEqual([operationCall, listCall, listCall]);
    expect(reads[2]).toEqual([operationCall, emailCall(1), emailCall(2)]);
  });

  it("are those for the list again while it was shorter than the operation says", async () => {
    const known = service({ operation: operation(2), emails: sent(1, 0) });
    const reads = await readsOf(known, [() => (known.emails = sent(2, 0))]);
    expect(reads).toEqual([
      [operationCall, listCall],
      [operationCall, listCall],
    ]);
  });

  it.each<readonly [string, object, number]>([
    ["where nothing was counted and listed yet", { stats: { total: 0 } }, 0],
    ["where nobody says how many there are", { stats: {} }, 2],
  ])("are those for the list again %s", async (_what, facts, listed) => {
    const known = service({ operation: operation(0, facts), emails: sent(listed, 1) });
    const reads = await readsOf(known, [() => Object.assign(known, { emails: sent(2, 0), operation: operation(2) })]);
    expect(reads).toEqual([0, 1].map(() => [operationCall, listCall]));
  });

  it("are those for the list again where one of its Emails has no id to ask by", async () => {
    const known = service({ operation: operation(2), emails: [email(0, "DELIVERED"), null as never] });
    const reads = await readsOf(known, [() => (known.emails = sent(2, 0))]);
    expect(reads).toEqual([
      [operationCall, listCall],
      [operationCall, listCall],
    ]);
  });

  it("leave what is known where an Email is gone", async () => {
    const known = service({ operation: operation(2), emails: sent(2, 1) });
    const { twilio, clock } = twilioOver(known);
    const forget = (): void => {
      known.emails = [];
    };
    const status = await clock.runUntil(twilio.waitForStatus(target, { maxReads: 2, onProgress: forget }));
    expect(status).toMatchObject({ ended: "budget", state: "mixed", finality: "open" });
    expect(status.recipients.map(({ state }) => state)).toEqual(["sent", "delivered"]);
  });
});

it("a list is asked for in the longest pages there are", async () => {
  const urls: string[] = [];
  const known = service({ operation: operation(1), emails: sent(1, 0) });
  const { twilio } = twilioOver(known, {
    fetch: async (url) => {
      urls.push(url);
      return Response.json(url.includes("/Operations/") ? known.operation : { emails: known.emails, pagination: {} });
    },
  });
  await twilio.getStatus(target);
  const { searchParams } = new URL(urls[1] ?? "");
  expect(Object.fromEntries(searchParams)).toEqual({ operationId: target.operationId, pageSize: "1000" });
});

describe("a list of Emails that is none", () => {
  const over = (pages: (token: string | null) => unknown) =>
    twilioOver(service(), {
      fetch: async (url) =>
        Response.json(url.includes("/Operations/") ? operation(2) : pages(new URL(url).searchParams.get("pageToken"))),
    });

  it("because a token comes again is an error that says so, and no endless loop", async () => {
    const { twilio } = over(() => ({ emails: [email(1, "SENT")], pagination: { next: "again" } }));
    await expect(twilio.getStatus(target)).rejects.toMatchObject({
      kind: "decode",
      provider: "twilio",
      operation: "listEmails",
      message: expect.stringContaining("circle") as string,
    });
  });

  it.each([[{}], [{ emails: null }], [{ emails: {} }], [{ emails: [], pagination: { next: 7 } }]])(
    "as %j is an error, not an empty list",
    async (page) => {
      await expect(over(() => page).twilio.getStatus(target)).rejects.toMatchObject({ kind: "decode", operation: "listEmails" });
    },
  );

  it("because it is not there yet is an empty one", async () => {
    const known = service({ operation: operation(1) });
    const { twilio } = twilioOver(known, {
      fetch: async (url) =>
        url.includes("/Operations/")
          ? Response.json(known.operation)
          : Response.json({ errors: [{ code: 20404 }] }, { status: 404 }),
    });
    expect(await twilio.getStatus(target)).toMatchObject({ operation: "finished", state: "unknown", recipients: [] });
  });
});
