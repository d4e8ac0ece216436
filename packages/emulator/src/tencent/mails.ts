import { randomText } from "../stories/random-text.js";
import { type Story, stepOf, tell } from "../stories/story.js";
import { zonedTime } from "../stories/zoned-time.js";
import { storyOf, type Words } from "./stories.js";

/** What the two ways of sending have in common. */
export interface Content {
  readonly FromEmailAddress: string;
  readonly Subject: string;
  readonly Template?: { readonly TemplateID: number; readonly TemplateData: string };
  readonly Simple?: unknown;
}

/** One mail as it was sent, to one recipient or to several. */
export interface SentMail {
  readonly messageId: string;
  readonly from: string;
  readonly subject: string;
  readonly templateId: number | undefined;
  /** The header Message-Id. */
  readonly smtpMessageId: string;
  /** The sender's own value for callbacks. */
  readonly custom: string | undefined;
  readonly taskId: number | undefined;
  readonly sentAtMs: number;
}

/** One mail to one recipient. */
export interface Row {
  readonly mail: SentMail;
  readonly to: string;
  readonly story: Story<Words>;
}

export const appId = "1300000000";
const alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Days and ids are in Chinese time, which is where all regions of SES are: `2026-03-01 08:00:00`. */
export const chineseTime = (ms: number): string => zonedTime(new Date(ms), 8).slice(0, 19).replace("T", " ");

/** The instant of a time in Chinese time; not a number if it is none. */
export const fromChineseTime = (text: string): number => Date.parse(`${text.replace(" ", "T")}+08:00`);

export const newMessageId = (sentAtMs: number): string =>
  `qcloudses-30-${appId}-date-${chineseTime(sentAtMs).replace(/\D/g, "")}-${randomText(alphanumeric, 12)}`;

/** The sender's address, without an alias. */
export const senderOf = ({ FromEmailAddress }: Content): string =>
  /^(?:[^:<>]+ )?<([^<>]+)>$/.exec(FromEmailAddress)?.[1] ?? FromEmailAddress;

export const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

export const rowTo = (to: string, mail: SentMail): Row => ({ mail, to, story: storyOf(to) });

/** A row as it is shown. */
export function describedRow({ mail, to, story }: Row, now: Date, stepMs: number): Record<string, unknown> {
  const { row } = tell(story, now.getTime() - mail.sentAtMs, stepMs).says;
  const handedOverAt = stepOf(story, isHandedOver);
  return {
    MessageId: mail.messageId,
    ToEmailAddress: to,
    FromEmailAddress: mail.from,
    ...row,
    RequestTime: Math.floor(mail.sentAtMs / 1000),
    // A choice: 0 for as long as there is no such time.
    DeliverTime: isHandedOver({ row }) ? Math.floor((mail.sentAtMs + handedOverAt * stepMs) / 1000) : 0,
  };
}

const isHandedOver = ({ row }: Words): boolean => row.DeliverStatus === 1 || row.DeliverStatus === 3;
