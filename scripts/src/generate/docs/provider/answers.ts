import type { Response, Webhook } from "../../../spec/document.js";
import type { Spec } from "../../../spec/spec.js";

/** Answers that are the same, with their HTTP statuses. */
export interface Answer {
  readonly statuses: readonly string[];
  /** Of an answer that many operations share. */
  readonly name?: string;
  readonly response: Response;
}

/** The answers to a call, each once; first those that are successes. */
export function answersOf(
  spec: Spec,
  { responses }: Pick<Webhook, "responses">,
): {
  readonly successes: readonly Answer[];
  readonly refusals: readonly Answer[];
} {
  const answers = new Map<Response, Answer>();
  for (const [status, response] of Object.entries(responses)) {
    const resolved = spec.resolve<Response>(response);
    const name = "$ref" in response ? response.$ref.split("/").at(-1) : undefined;
    const statuses = [...(answers.get(resolved)?.statuses ?? []), status];
    answers.set(resolved, { statuses, response: resolved, ...(name === undefined ? {} : { name }) });
  }
  const isSuccess = ({ statuses }: Answer): boolean => statuses[0]?.startsWith("2") === true;
  const all = [...answers.values()];
  return { successes: all.filter(isSuccess), refusals: all.filter((answer) => !isSuccess(answer)) };
}

/** HTTP statuses in words. */
export const statusesInWords = (statuses: readonly string[]): string =>
  statuses.map((status) => (status === "default" ? "any other status" : status)).join(", ");
