import type { EventSource, PushEvent } from "../push/event.js";
import { derivedUuid } from "../stories/derived-uuid.js";
import { type Happening, happeningsOf } from "./happenings.js";
import { appId, domainOf } from "./mails.js";
import type { Memory } from "./memory.js";
import type { CallbackEvent } from "./stories.js";

/** What a callback says, with the id of the mail apart: its field has two spellings. */
export interface MailEvent {
  readonly messageId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Whatever changes a row is told, but for what Tencent itself refuses. */
export function createEvents({ rows }: Pick<Memory, "rows">, stepMs: number): EventSource<MailEvent> {
  return () => rows.flatMap((row) => happeningsOf(row, stepMs)).map(eventOf);
}

function eventOf(happening: Happening): PushEvent<MailEvent> {
  const { row, tells, atMs } = happening;
  const { messageId } = row.mail;
  return { id: derivedUuid(messageId, row.to, tells.event), dueAtMs: atMs, content: { messageId, fields: fieldsOf(happening) } };
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

function fieldsOf({ row: { mail, to }, tells, atMs }: Happening): MailEvent["fields"] {
  const isByBrowser = tells.event === "open" || tells.event === "click";
  return {
    ...tells,
    email: to,
    timestamp: Math.floor(atMs / 1000),
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
