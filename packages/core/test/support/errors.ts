import { inspect } from "node:util";
import { isSendStatusError, type SendStatusError } from "../../src/errors.js";

/** The error a promise ends with. Anything else than a SendStatusError fails the test. */
export async function errorOf(promise: Promise<unknown>): Promise<SendStatusError> {
  const caught: unknown = await promise.then(
    (value) => new Error(`no error but ${inspect(value)}`),
    (reason: unknown) => reason,
  );
  if (isSendStatusError(caught)) return caught;
  throw caught;
}

/** The error that a function throws. */
export const thrownBy = (run: () => unknown): Promise<SendStatusError> => errorOf(Promise.resolve().then(run));

/** Every form in which an error may end up in a log. */
export const forms = (error: SendStatusError): readonly string[] => [
  error.message,
  String(error),
  error.stack ?? "",
  JSON.stringify(error),
  inspect(error, { depth: 10, showHidden: true }),
];
