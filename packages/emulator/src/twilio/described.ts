import { tell } from "../stories/story.js";
import type { Email, Memory, Operation } from "./memory.js";
import { statsOf, statusOf } from "./stories.js";

/** How far an operation has come. */
export function operationStatus({ startsAtMs, processedAt }: Operation, now: Date, stepMs: number): string {
  const elapsedMs = now.getTime() - startsAtMs;
  if (elapsedMs < 0) return "SCHEDULED";
  return elapsedMs < processedAt * stepMs ? "PROCESSING" : "COMPLETED";
}

/** An operation as the service shows it. */
export function describedOperation(operation: Operation, memory: Memory, now: Date, stepMs: number): Record<string, unknown> {
  const { id, createdAtMs, startsAtMs } = operation;
  const elapsedMs = now.getTime() - startsAtMs;
  const [canceled, sent] = parted(memory.emailsOf(operation), isCanceled);
  const emails = sent.map(({ story }) => tell(story, elapsedMs, stepMs));
  const scheduled = elapsedMs < 0;
  const changedAfterMs = emails.reduce((latest, { sinceMs }) => Math.max(latest, sinceMs), 0);
  return {
    id,
    status: operationStatus(operation, now, stepMs),
    stats: statsOf(emails, canceled.length, scheduled),
    createdAt: inSeconds(createdAtMs),
    updatedAt: inSeconds(scheduled ? createdAtMs : startsAtMs + changedAfterMs),
  };
}

/** A choice: who deletes an Email before its time cancels it; after that, only `deletedAt` shows it. */
const isCanceled = ({ deletedAtMs, operation }: Email): boolean =>
  deletedAtMs !== undefined && deletedAtMs < operation.startsAtMs;

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

export function emailStatus(email: Email, now: Date, stepMs: number): string {
  if (isCanceled(email)) return "CANCELED";
  const { operation, story } = email;
  const elapsedMs = now.getTime() - operation.startsAtMs;
  return elapsedMs < 0 ? "SCHEDULED" : statusOf(tell(story, elapsedMs, stepMs).says);
}

/** An Email as a list shows it. A choice: without its content, as the text of the reference page says, not its sample. */
export function describedEmail(email: Email, now: Date, stepMs: number): Record<string, unknown> {
  const { id, operation, to, story } = email;
  const { baseUrl, request, createdAtMs, startsAtMs } = operation;
  const elapsedMs = now.getTime() - startsAtMs;
  return {
    id,
    from: request.from,
    to: [to],
    status: emailStatus(email, now, stepMs),
    related: [{ name: "OPERATION", id: operation.id, uri: `${baseUrl}/Emails/Operations/${operation.id}` }],
    tags: request.tags ?? {},
    scheduledFor: request.schedule?.sendAt === undefined ? null : inSeconds(startsAtMs),
    createdAt: inSeconds(createdAtMs),
    updatedAt: inSeconds(elapsedMs < 0 ? createdAtMs : startsAtMs + tell(story, elapsedMs, stepMs).sinceMs),
    deletedAt: email.deletedAtMs === undefined ? null : inSeconds(email.deletedAtMs),
  };
}

/** What was sent, as it was given: the emulator renders no Liquid and derives no plain text. */
export function describedContent({ operation }: Email): Record<string, unknown> {
  const { subject, html, text, attachments = [] } = operation.request.content;
  return { subject, html, ...(text === undefined ? {} : { text }), attachments };
}

/** Twilio's samples have no fractions of a second. */
const inSeconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
