import type { Ceilings } from "../behaviour.js";

/** What an operation is for, in the words that all providers share, so that they can be compared. */
export type Purpose =
  | "Sending"
  | "Status"
  | "Withdrawing"
  | "Files"
  | "Templates"
  | "Recipient lists"
  | "Block lists"
  | "Unsubscribing"
  | "Senders"
  | "Statistics"
  | "Settings";

/** How a list leads from page to page: by an opaque token, by page numbers, or by a row offset. */
export type PagingStyle = "cursor" | "page" | "offset";

/** What a provider's API can do. It is generated from the provider's spec, and no client reads it. */
export interface Capabilities {
  /** The provider by its short name, as in the name of its package. */
  readonly provider: string;
  /** The provider's service by its full name. */
  readonly title: string;
  /** The versions of the API that the client speaks, the newest last. */
  readonly apiVersions: readonly string[];
  /** The methods of the client's `api` by what they are for; an empty list where there is none. */
  readonly operations: Readonly<Record<Purpose, readonly string[]>>;
  /** How the lists among them are paged, each style once. */
  readonly pagingStyles: readonly PagingStyle[];
  /** The methods among them that take a file. */
  readonly fileUploads: readonly string[];
  /** The furthest states that a question and an event can ever report. */
  readonly ceilings: Ceilings;
  /** Whether the provider can call an application by itself. */
  readonly pushesEvents: boolean;
  /** How long a send can be asked about. Absent where it is not documented. */
  readonly retentionSeconds?: number;
  /** The reads that the provider's limits leave for each send. Absent where there is no such limit. */
  readonly readsPerSend?: number;
  /** The header that names a send, so that a repeat of it need not be a second mail. Absent where there is none. */
  readonly idempotencyKey?: string;
}
