import { describe, expect, it } from "vitest";
import { bench, type Bench } from "./support/callers.js";
import { allPages, listEmails, sendTwilio } from "./support/twilio.js";

const people = (count: number, name = "delivered"): string[] =>
  Array.from({ length: count }, (_, index) => `${name}+${String(index)}@example.com`);

interface OperationPage {
  readonly operations: readonly { readonly id: string; readonly status: string }[];
  readonly pagination: { readonly next: string | null; readonly self: string };
}

const listOperations = async (at: Bench, query = ""): Promise<OperationPage> =>
  (await at.twilio("GET", `/Emails/Operations?${query}`)).body as OperationPage;

describe("Twilio's pages of Emails", () => {
  it("hold 50 by default, and the last one names no next", async () => {
    const at = bench();
    await sendTwilio(at, people(120));
    const pages = await allPages((token) => listEmails(at, token));
    expect(pages.map(({ emails }) => emails.length)).toEqual([50, 50, 20]);
    expect(new Set(pages.flatMap(({ emails }) => emails.map(({ id }) => id))).size).toBe(120);
  });

  it("end with a full page where nothing is left", async () => {
    const at = bench();
    await sendTwilio(at, people(4));
    const pages = await allPages((token) => listEmails(at, `pageSize=2${token}`));
    expect(pages.map(({ emails }) => emails.length)).toEqual([2, 2]);
  });

  it("are the same again by their own token, whatever is sent in the meantime", async () => {
    const at = bench();
    await sendTwilio(at, people(5));
    const first = await listEmails(at, "pageSize=2");
    const second = await listEmails(at, `pageSize=2&pageToken=${String(first.pagination.next)}`);
    await sendTwilio(at, people(5, "bounced"));
    expect(await listEmails(at, `pageSize=2&pageToken=${first.pagination.self}`)).toEqual(first);
    expect(await listEmails(at, `pageSize=2&pageToken=${second.pagination.self}`)).toEqual(second);
  });

  it("keep to the filters, which have to be repeated", async () => {
    const at = bench();
    await sendTwilio(at, people(3));
    const { operationId } = await sendTwilio(at, [...people(5), ...people(5, "bounced"), ...people(5)]);
    await sendTwilio(at, people(3, "bounced"));
    at.clock.advance(2000);
    const pages = await allPages((token) => listEmails(at, `operationId=${operationId}&status=UNDELIVERED&pageSize=2${token}`));
    expect(pages.map(({ emails }) => emails.length)).toEqual([2, 2, 1]);
  });

  it.each(["x", "eyJwYWdlIjoyfQ", "", "%7B%7D"])("are not found by a token that is none: %s", async (token) => {
    const reply = await bench().twilio("GET", `/Emails?pageToken=${token}`);
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ code: 20001, context: "null" }] } });
  });

  it("are not found by the token of another list", async () => {
    const at = bench();
    await sendTwilio(at, people(1));
    const { pagination } = await listOperations(at);
    expect((await at.twilio("GET", `/Emails?pageToken=${pagination.self}`)).status).toBe(400);
  });

  it.each([0, 1001])("have no size of %i", async (size) => {
    expect((await bench().twilio("GET", `/Emails?pageSize=${String(size)}`)).status).toBe(400);
  });
});

describe("Twilio's list of operations", () => {
  it("has pages, the oldest first", async () => {
    const at = bench();
    const sent = [];
    for (let index = 0; index < 5; index++) sent.push((await sendTwilio(at, people(2))).operationId);
    const pages = await allPages((token) => listOperations(at, `pageSize=2${token}`));
    expect(pages.map(({ operations }) => operations.map(({ id }) => id))).toEqual([
      sent.slice(0, 2),
      sent.slice(2, 4),
      sent.slice(4),
    ]);
  });

  it("shows each as it is shown alone", async () => {
    const at = bench();
    const { operationId } = await sendTwilio(at, people(2));
    at.clock.advance(1000);
    const { body } = await at.twilio("GET", `/Emails/Operations/${operationId}`);
    expect((await listOperations(at)).operations).toEqual([body]);
  });

  it("is filtered by status and time", async () => {
    const at = bench();
    await sendTwilio(at, people(1));
    at.clock.advance(60_000);
    await sendTwilio(at, people(1));
    await sendTwilio(at, people(1), { schedule: { sendAt: ["2026-04-01T00:00:00Z"] } });
    const statuses = async (query: string): Promise<string[]> =>
      (await listOperations(at, query)).operations.map(({ status }) => status);
    expect(await statuses("")).toEqual(["COMPLETED", "PROCESSING", "SCHEDULED"]);
    expect(await statuses("status=PROCESSING")).toEqual(["PROCESSING"]);
    expect(await statuses("status=CANCELED")).toEqual([]);
    expect(await statuses("startDate=2026-03-01T00:00:30Z")).toEqual(["PROCESSING", "SCHEDULED"]);
    expect(await statuses("endDate=2026-03-01T00:00:30Z")).toEqual(["COMPLETED"]);
  });
});
