import { type StatusCode, storyOf, tellTogether } from "./stories.js";
import type { Story } from "../stories/story.js";

/** The part of the request that decides what becomes of it and what the list shows. */
export interface MailRequest {
  readonly senderAddress?: string;
  readonly senderName?: string;
  readonly templateSid?: number;
  readonly title?: string;
  readonly body?: string;
  readonly individual?: boolean;
  readonly confirmAndSend?: boolean;
  readonly advertising?: boolean;
  readonly reservationUtc?: number;
  readonly reservationDateTime?: string;
  readonly recipients?: readonly { readonly address: string }[];
}

/** A request that was accepted. */
export interface AcceptedRequest {
  readonly id: string;
  readonly acceptedAtMs: number;
  readonly startsAtMs: number;
  readonly reserved: boolean;
  readonly title: string;
  readonly senderAddress: string;
  readonly senderName: string | undefined;
  readonly templateSid: number | undefined;
  readonly advertising: boolean;
}

interface Recipient {
  readonly address: string;
  readonly story: Story<StatusCode>;
}

type Recipients = readonly [Recipient, ...Recipient[]];

export interface Mail {
  readonly id: string;
  readonly request: AcceptedRequest;
  readonly recipients: Recipients;
}

/** A mail and how far it has come. */
export interface MailNow {
  readonly mail: Mail;
  readonly code: StatusCode;
  readonly finishedAtMs: number | undefined;
}

/** The request as it will be remembered. */
export function accepted(request: MailRequest, id: string, now: Date): AcceptedRequest {
  const { senderAddress, senderName, templateSid, title, advertising = false } = request;
  const reservedForMs = reservation(request);
  return {
    id,
    acceptedAtMs: now.getTime(),
    // Nobody confirms in the console here: such a mail waits for ever.
    startsAtMs: request.confirmAndSend === true ? Infinity : Math.max(now.getTime(), reservedForMs ?? 0),
    reserved: reservedForMs !== undefined,
    // A template brings its own title and sender, which the emulator does not know.
    title: title ?? `Template ${String(templateSid)}`,
    senderAddress: senderAddress ?? "template@example.com",
    senderName,
    templateSid,
    advertising,
  };
}

function reservation({ reservationUtc, reservationDateTime }: MailRequest): number | undefined {
  if (reservationUtc !== undefined) return reservationUtc;
  return reservationDateTime === undefined ? undefined : Date.parse(`${reservationDateTime.replace(" ", "T")}:00+09:00`);
}

/** Who gets which mail: each recipient one of their own, unless the request asks for one to all. */
export function recipientsOfMails({
  recipients = [],
  individual = true,
  advertising = false,
}: MailRequest): readonly Recipients[] {
  const [first, ...further] = recipients.map(({ address }): Recipient => ({ address, story: storyOf(address, advertising) }));
  if (first === undefined) return [];
  return individual ? [first, ...further].map((recipient): Recipients => [recipient]) : [[first, ...further]];
}

export function mailNow(mail: Mail, now: Date, stepMs: number): MailNow {
  const { startsAtMs } = mail.request;
  const stories = mail.recipients.map(({ story }) => story);
  const { says, sinceMs, final } = tellTogether(stories, now.getTime() - startsAtMs, stepMs);
  return { mail, code: says, finishedAtMs: final ? startsAtMs + sinceMs : undefined };
}
