export const stepNames = [
  "vectors",
  "send",
  "status",
  "pages",
  "wait",
  "events",
  "wrong key",
  "abort",
  "timeout",
  "nodeFetch",
] as const;
export type StepName = (typeof stepNames)[number];

/** One step of one provider. */
export interface Step {
  readonly name: StepName;
  /** The provider, or the vector. */
  readonly subject: string;
  /** Why it failed. */
  readonly fault?: string;
}

/** What a runtime hands back. */
export type Report = readonly Step[];

/** Does a step. Whatever it throws is its fault, so that the others go on. */
export async function take(name: StepName, subject: string, act: () => unknown): Promise<Step> {
  try {
    await act();
    return { name, subject };
  } catch (error) {
    return { name, subject, fault: textOf(error) };
  }
}

/** @throws {Error} unless both are the same as JSON. */
export function expectSame(what: string, actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${what} is ${found}, not ${wanted}`);
}

/** @throws {Error} unless the promise is rejected with an error of this kind. */
export async function expectKind(kind: string, promise: Promise<unknown>): Promise<void> {
  const outcome = await promise.then(
    () => "an answer",
    (error: unknown) => (error as { kind?: unknown }).kind ?? textOf(error),
  );
  expectSame("the error", outcome, kind);
}

/** An error with what caused it. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text = `${error.name}: ${error.message}`;
  return error.cause === undefined ? text : `${text} (${textOf(error.cause)})`;
}
