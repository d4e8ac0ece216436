import type { GroupFilter } from "../address-book/group-filter.js";

/** `R` recipient, `C` copy, `B` blind copy. */
export type RecipientType = "R" | "C" | "B";

export interface WantedRecipient {
  readonly address: string;
  readonly name?: string;
  readonly type?: RecipientType;
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
  readonly attachFileIds?: readonly string[];
  readonly recipients?: readonly WantedRecipient[];
  readonly recipientGroupFilter?: GroupFilter;
}
