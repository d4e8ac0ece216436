import type { Story } from "../../stories/story.js";
import type { AttachFile } from "../files/uploads.js";
import type { MailRequest, RecipientType, WantedRecipient } from "./mail-request.js";
import type { PreparedRequest } from "./prepared-request.js";
import { type RecipientState, type StatusCode, tellTogether } from "./stories.js";

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
  readonly template: { readonly sid: number; readonly name: string } | undefined;
  readonly attachFiles: readonly AttachFile[];
  readonly advertising: boolean;
  readonly referencesHeader: string | undefined;
}

export interface Recipient {
  readonly address: string;
  readonly name: string | undefined;
  readonly type: RecipientType;
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
export function accepted({ request, template, attachFiles }: PreparedRequest, id: string, now: Date): AcceptedRequest {
  const reservedForMs = reservation(request);
  return {
    id,
    acceptedAtMs: now.getTime(),
    // Nobody confirms in the console here: such a mail waits for ever.
    startsAtMs: request.confirmAndSend === true ? Infinity : Math.max(now.getTime(), reservedForMs ?? 0),
    reservedForMs,
    // A choice: what the request says itself wins over its template. One of them says it.
    title: request.title ?? template?.title ?? "",
    body: request.body ?? template?.body ?? "",
    senderAddress: request.senderAddress ?? template?.senderAddress ?? "",
    senderName: request.senderName ?? template?.senderName,
    template,
    attachFiles,
    advertising: request.advertising ?? false,
    referencesHeader: request.referencesHeader,
  };
}

/** When the mail is to be sent, if it is reserved; not a number where that is no date. */
export function reservation({ reservationUtc, reservationDateTime }: MailRequest): number | undefined {
  if (reservationUtc !== undefined) return reservationUtc;
  return reservationDateTime === undefined ? undefined : Date.parse(`${reservationDateTime.replace(" ", "T")}:00+09:00`);
}

/** Who gets which mail: each recipient one of their own, unless the request asks for one to all. */
export function recipientsOfMails(
  wanted: readonly WantedRecipient[],
  { individual = true }: MailRequest,
  storyTo: (address: string) => Story<RecipientState>,
): readonly Recipients[] {
  const [first, ...further] = wanted.map(({ address, name, type = "R" }): Recipient => {
    return { address, name, type, story: storyTo(address) };
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
