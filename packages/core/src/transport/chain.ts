import type { OperationBehaviour } from "../behaviour.js";
import type { Bytes } from "../signing/request-parts.js";
import type { Answer } from "./answer.js";

/** What is known of one call while it is under way; its errors are made from it. */
export interface CallFacts {
  readonly provider: string;
  readonly operation: OperationBehaviour;
  /** The call that this one is made for, where one takes several. */
  readonly partOf: CallFacts | undefined;
  /** How many requests were made. */
  attempts: number;
  /** Whether the provider may have taken the present attempt. */
  reached: boolean;
  /** Whether it may have taken an earlier one. */
  reachedBefore: boolean;
  /** What the answer calls the present time, where it may mean that ours is off. */
  serverTime: Date | undefined;
  /** By how much the clock was moved when the present attempt was signed, in milliseconds. */
  signedWithMs: number;
  /** The key that names a send. */
  idempotencyKey: string | undefined;
  /** Texts that no error may repeat. */
  readonly secrets: Set<string>;
}

/** The facts of a call that has not begun. */
export const newCall = (provider: string, operation: OperationBehaviour, partOf?: CallFacts): CallFacts => ({
  provider,
  operation,
  partOf,
  attempts: 0,
  reached: false,
  reachedBefore: false,
  serverTime: undefined,
  signedWithMs: 0,
  idempotencyKey: undefined,
  secrets: new Set(),
});

/** One request on its way out. A link never changes it; it hands on a changed copy. */
export interface Outgoing {
  readonly call: CallFacts;
  readonly method: string;
  readonly url: URL;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Bytes | undefined;
  readonly signal: AbortSignal;
  /** When the call has to end, every attempt and wait in it. */
  readonly deadline: Date;
  /** By how much to move the clock for the signature, in milliseconds, where this call knows better than the client. */
  readonly clockOffsetMs?: number;
}

/** The answer on its way back. */
export interface Reply extends Answer {
  /** What the method returns, from the decode link on. */
  readonly data?: unknown;
}

export type Send = (outgoing: Outgoing) => Promise<Reply>;

/** One concern of sending, wrapped around the rest of the way. */
export type Link = (next: Send) => Send;

/** Puts links around the innermost send; the first is the outermost. */
export const chain = (links: readonly Link[], send: Send): Send => links.reduceRight((next, link) => link(next), send);
