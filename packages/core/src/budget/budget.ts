import type { RateLimit } from "../behaviour.js";

/** What shares a rate: the calls of one operation, or of all operations that a provider gives no limits of their own. */
export interface Bucket {
  /** As `azure.send` or `ncp.read`. */
  readonly name: string;
  /** All of them hold. None where the provider publishes none. */
  readonly limits: readonly RateLimit[];
}

/**
 * Shares out the requests that a provider's limits allow. Each client has one of its own, in memory; give the option `budget` to let
 * several clients share one, or an implementation over a store that several processes share. One budget is for one account.
 *
 * @example
 * ```ts
 * import { type Budget, createBudget } from "@sendstatus/core";
 *
 * const budget: Budget = createBudget();
 * // createAzure({ …, budget }) and another client of the same resource
 * ```
 */
export interface Budget {
  /**
   * Reserves one request: the first instant at which it may be made. Given an earlier reservation that has come due, it confirms this
   * one or, if the bucket was closed meanwhile, moves it.
   */
  reserve(bucket: Bucket, now: Date, earlier?: Date): Date | Promise<Date>;
  /** Gives back a reservation that will not be used. */
  release(bucket: Bucket, at: Date): void | Promise<void>;
  /** Lets nobody make a request before this instant: the provider said so. */
  close(bucket: Bucket, until: Date): void | Promise<void>;
}
