import type { OperationBehaviour } from "../behaviour.js";
import type { Bytes } from "../signing/request-parts.js";

/** What is known of one call while it is under way; its errors are made from it. */
export interface CallFacts {
  readonly provider: string;
  readonly operation: OperationBehaviour;
  /** How many requests were made. */
  attempts: number;
  /** Whether the provider may have seen a request. */
  reached: boolean;
  /** Texts that no error may repeat. */
  readonly secrets: Set<string>;
}

/** One request on its way out. A link never changes it; it hands on a changed copy. */
export interface Outgoing {
  readonly call: CallFacts;
  readonly method: string;
  readonly url: URL;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Bytes | undefined;
  readonly signal: AbortSignal;
}

/** The answer on its way back. */
export interface Reply {
  /** Its status and headers. The body has been read from the buffer link on. */
  readonly response: Response;
  readonly body: Bytes;
  /** What the method returns, from the decode link on. */
  readonly data?: unknown;
}

export type Send = (outgoing: Outgoing) => Promise<Reply>;

/** One concern of sending, wrapped around the rest of the way. */
export type Link = (next: Send) => Send;

/** Puts links around the innermost send; the first is the outermost. */
export const chain = (links: readonly Link[], send: Send): Send => links.reduceRight((next, link) => link(next), send);
