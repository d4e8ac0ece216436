/**
 * The key that names one send, so that a repeat of it need not be a second mail: the caller's own or, where none is given, a random
 * UUID.
 *
 * @example
 * ```ts
 * import { idempotencyKey } from "@sendstatus/core/client";
 *
 * console.log(idempotencyKey(undefined)); // as "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"
 * ```
 */
export const idempotencyKey = (given: string | undefined): string => given ?? crypto.randomUUID();
