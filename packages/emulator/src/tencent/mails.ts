import { type Story, stepOf, tell } from "../stories/story.js";
import type { RowState, Words } from "./stories.js";

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

/** The sender's address, without an alias. */
export const senderOf = ({ FromEmailAddress }: Content): string =>
  /^(?:[^:<>]+ )?<([^<>]+)>$/.exec(FromEmailAddress)?.[1] ?? FromEmailAddress;

export const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

/** A choice: by the standards of mail, as the provider has a counter for such addresses and gives no number. */
export const isTooLong = (address: string): boolean => address.length > 254;

/** What a row says by now. */
export const stateOf = ({ mail, story }: Row, now: Date, stepMs: number): RowState =>
  tell(story, now.getTime() - mail.sentAtMs, stepMs).says.row;

/** A row as it is shown. */
export function describedRow(described: Row, now: Date, stepMs: number): Record<string, unknown> {
  const { mail, to, story } = described;
  const row = stateOf(described, now, stepMs);
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
