import type { FetchLike } from "@sendstatus/core";
import { createManualClock, type ManualClock } from "@sendstatus/core/testing";
import { createTwilio, type TwilioClient, type TwilioOptions } from "../src/index.js";

export const target = { operationId: "comms_operation_01h9krwprkeee8fzqspvwy6nq8" };
export const start = new Date("2026-03-01T00:00:00Z");

export const keys = { apiKey: "SK00000000000000000000000000000001", apiKeySecret: "ExampleApiKeySecret" };

/** A client to which the service gives always the same answer. */
export function twilioAnswering(body: unknown, status = 200): TwilioClient {
  return createTwilio({ ...keys, retry: false, fetch: async () => Response.json(body, { status }) });
}

/** A different id for each number. */
export const emailId = (index: number): string => `comms_email_0${String(index).padStart(25, "0")}`;

/** One Email, as a list shows it. */
export const email = (index: number, status: unknown, facts: object = {}): Record<string, unknown> => ({
  id: emailId(index),
  from: { address: "support@contoso.com", name: "Contoso" },
  to: [{ address: `recipient-${String(index)}@example.com` }],
  status,
  related: [],
  tags: {},
  scheduledFor: null,
  createdAt: start.toISOString(),
  updatedAt: start.toISOString(),
  deletedAt: null,
  ...facts,
});

/** An operation that is done with so many Emails. */
export const operation = (total: number, facts: object = {}): Record<string, unknown> => ({
  id: target.operationId,
  status: "COMPLETED",
  stats: { total },
  createdAt: start.toISOString(),
  updatedAt: start.toISOString(),
  ...facts,
});

/** What the service knows, and what it was asked: a test changes the one and reads the other. */
export interface Service {
  operation: Record<string, unknown> | undefined;
  emails: Record<string, unknown>[];
  /** The member that a list of Emails stands in. */
  listedAs: string;
  /** Method and path of each request. */
  readonly asked: string[];
}

export const service = (known: Partial<Omit<Service, "asked">> = {}): Service => ({
  operation: operation(0),
  emails: [],
  listedAs: "emails",
  asked: [],
  ...known,
});

const notFound = (): Response =>
  Response.json({ errors: [{ code: 20404, message: "The resource was not found.", context: "null" }] }, { status: 404 });

/** Answers as the service would; a page token names the first Email of its page. */
export const answering =
  (known: Service): FetchLike =>
  async (url, { method = "GET" }) => {
    const { pathname, searchParams } = new URL(url);
    known.asked.push(`${method} ${pathname}`);
    if (pathname.includes("/Operations/")) return known.operation === undefined ? notFound() : Response.json(known.operation);
    if (pathname.endsWith("/Emails")) {
      const from = Number(searchParams.get("pageToken") ?? 0);
      const to = from + Number(searchParams.get("pageSize"));
      const next = to < known.emails.length ? String(to) : null;
      return Response.json({ [known.listedAs]: known.emails.slice(from, to), pagination: { next, self: String(from) } });
    }
    const found = known.emails.find(({ id }) => pathname.endsWith(`/Emails/${String(id)}`));
    return found === undefined ? notFound() : Response.json({ ...found, content: { subject: "", html: "" } });
  };

/** A client of such a service, on a clock that stands still. It waits as long as it may between two reads. */
export function twilioOver(known: Service, options: Partial<TwilioOptions> = {}): { twilio: TwilioClient; clock: ManualClock } {
  const clock = createManualClock(start);
  const twilio = createTwilio({
    ...keys,
    fetch: answering(known),
    clock,
    random: () => 1,
    retry: false,
    ...options,
  } as TwilioOptions);
  return { twilio, clock };
}
