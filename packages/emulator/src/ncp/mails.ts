import type { Story } from "../stories/story.js";
import { type RecipientState, type StatusCode, storyOf, tellTogether } from "./stories.js";

interface WantedRecipient {
  readonly address: string;
  readonly name?: string;
  readonly type?: "R" | "C" | "B";
}

/** The part of the request that decides what becomes of it and what is told of it. */
export interface MailRequest {
  readonly senderAddress?: string;
  readonly senderName?: string;
  readonly templateSid?: number;
  readonly title?: string;
  readonly body?: string;
  readonly individual?: boolean;
  readonly confirmAndSend?: boolean;
  readonly advertising?: boolean;
  readonly referencesHeader?: string;
  readonly reservationUtc?: number;
  readonly reservationDateTime?: string;
  readonly recipients?: readonly WantedRecipient[];
}

/** A request that was accepted. */
export interface AcceptedRequest {
  readonly id: string;
  readonly acceptedAtMs: number;
  readonly startsAtMs: number;
  readonly reservedForMs: number | undefined;
  readonly title: string;
  readonly body: string;
  readonly senderAddress: string;
  readonly senderName: string | undefined;
  readonly templateSid: number | undefined;
  readonly advertising: boolean;
  readonly referencesHeader: string | undefined;
}

export interface Recipient {
  readonly address: string;
  readonly name: string | undefined;
  readonly type: "R" | "C" | "B";
  readonly story: Story<RecipientState>;
}

type Recipients = readonly [Recipient, ...Recipient[]];

export interface Mail {
  readonly id: string;
  readonly request: AcceptedRequest;
  readonly recipients: Recipients;
}

/** How far something has come. */
export interface Progress {
  readonly code: StatusCode;
  readonly finishedAtMs: number | undefined;
}

/** The request as it will be remembered. */
export function accepted(request: MailRequest, id: string, now: Date): AcceptedRequest {
  const { templateSid, advertising = false } = request;
  const reservedForMs = reservation(request);
  // A template brings its own title, text and sender, which the emulator does not know.
  const template = `Template ${String(templateSid)}`;
  return {
    id,
    acceptedAtMs: now.getTime(),
    // Nobody confirms in the console here: such a mail waits for ever.
    startsAtMs: request.confirmAndSend === true ? Infinity : Math.max(now.getTime(), reservedForMs ?? 0),
    reservedForMs,
    title: request.title ?? template,
    body: request.body ?? `<p>${template}</p>`,
    senderAddress: request.senderAddress ?? "template@example.com",
    senderName: request.senderName,
    templateSid,
    advertising,
    referencesHeader: request.referencesHeader,
  };
}

/** When the mail is to be sent, if it is reserved; not a number where that is no date. */
export function reservation({ reservationUtc, reservationDateTime }: MailRequest): number | undefined {
  if (reservationUtc !== undefined) return reservationUtc;
  return reservationDateTime === undefined ? undefined : Date.parse(`${reservationDateTime.replace(" ", "T")}:00+09:00`);
}

/** Who gets which mail: each recipient one of their own, unless the request asks for one to all. */
export function recipientsOfMails({
  recipients = [],
  individual = true,
  advertising = false,
}: MailRequest): readonly Recipients[] {
  const [first, ...further] = recipients.map(({ address, name, type = "R" }): Recipient => {
    return { address, name, type, story: storyOf(address, advertising) };
  });
  if (first === undefined) return [];
  return individual ? [first, ...further].map((recipient): Recipients => [recipient]) : [[first, ...further]];
}

/** How far recipients of one request have come, taken together. */
export function progressOf(
  recipients: readonly Recipient[],
  { startsAtMs }: AcceptedRequest,
  now: Date,
  stepMs: number,
): Progress {
  const stories = recipients.map(({ story }) => story);
  const { code, finishedAfterMs } = tellTogether(stories, now.getTime() - startsAtMs, stepMs);
  return { code, finishedAtMs: finishedAfterMs === undefined ? undefined : startsAtMs + finishedAfterMs };
}
