/** What a service answers, ready for the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What is wrong with the way in which it comes. */
  readonly flaw?: Flaw;
}

/** A flaw of a connection. Times are in milliseconds. */
export type Flaw =
  /** The answer begins so late. */
  | { readonly kind: "late"; readonly ms: number }
  /** The body comes in so many parts, with so much time between two of them. */
  | { readonly kind: "dripping"; readonly ms: number; readonly parts: number }
  /** The connection ends after half of the body. */
  | { readonly kind: "cut-body" }
  /** The connection ends before anything of the answer. */
  | { readonly kind: "cut-answer" };

/** An answer whose body is this value as JSON. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { "content-type": "application/json; charset=utf-8", ...headers }, body: JSON.stringify(value) };
}
