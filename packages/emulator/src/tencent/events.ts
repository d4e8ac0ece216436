import type { EventSource, PushEvent } from "../push/event.js";
import { derivedUuid } from "../stories/derived-uuid.js";
import { appId, domainOf, type Row } from "./mails.js";
import type { Memory } from "./memory.js";
import type { CallbackEvent } from "./stories.js";

/** What a callback says, with the id of the mail apart: its field has two spellings. */
export interface MailEvent {
  readonly messageId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Whatever changes a row is told, but for what Tencent itself refuses. */
export function createEvents({ rows }: Pick<Memory, "rows">, stepMs: number): EventSource<MailEvent> {
  return () => rows.flatMap((row) => eventsOf(row, stepMs));
}

function eventsOf(row: Row, stepMs: number): PushEvent<MailEvent>[] {
  const { mail, to, story } = row;
  return story.flatMap(({ at, says: { tells } }) => {
    if (tells === undefined) return [];
    const dueAtMs = mail.sentAtMs + at * stepMs;
    const id = derivedUuid(mail.messageId, to, tells.event);
    return [{ id, dueAtMs, content: { messageId: mail.messageId, fields: fieldsOf(row, tells, dueAtMs) } }];
  });
}

/** By its own numbers, which the official samples leave out. */
const eventIds: Readonly<Record<CallbackEvent["event"], number>> = {
  delivered: 1,
  bounce: 3,
  open: 4,
  click: 5,
  spamreport: 6,
  unsubscribe: 7,
  deferred: 8,
};

function fieldsOf({ mail, to }: Row, tells: CallbackEvent, happenedAtMs: number): MailEvent["fields"] {
  const isByBrowser = tells.event === "open" || tells.event === "click";
  return {
    ...tells,
    email: to,
    timestamp: Math.floor(happenedAtMs / 1000),
    ...(tells.event === "click" ? { link: "https://www.example.com/" } : {}),
    ...(isByBrowser ? { useragent: "Mozilla/5.0" } : {}),
    username: appId,
    from: mail.from,
    fromDomain: domainOf(mail.from),
    ...(mail.templateId === undefined ? {} : { templateId: mail.templateId }),
    subject: encodedWord(mail.subject),
    messageId: mail.smtpMessageId,
    eventid: eventIds[tells.event],
    ...(mail.taskId === undefined ? {} : { taskId: mail.taskId }),
    sentTimestamp: Math.floor(mail.sentAtMs / 1000),
    ...(mail.custom === undefined ? {} : { "X-Tencentcloudses-Cb-Custom": mail.custom }),
  };
}

export const callbackWithStatus = ({ messageId, fields }: MailEvent, word: string): MailEvent => ({
  messageId,
  fields: { ...fields, event: word },
});

/** As in the header of a mail, where it is not plain ASCII. */
const encodedWord = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;
