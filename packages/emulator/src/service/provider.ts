import type { SignatureFault } from "@sendstatus/core/signing";
import type { Answer } from "./answer.js";
import type { UploadedFile } from "./form.js";
import type { Problem } from "./problems.js";

/** The services that are emulated. */
export const providerNames = ["azure", "twilio", "tencent", "ncp"] as const;

/** One of them. */
export type ProviderName = (typeof providerNames)[number];

/** The same question to each. */
export function forEachProvider<Value>(make: (name: ProviderName) => Value): Record<ProviderName, Value> {
  return Object.fromEntries(providerNames.map((name) => [name, make(name)])) as Record<ProviderName, Value>;
}

/** What one emulated service adds to its spec: how it says no, and what it does with a request that was proven and is valid. */
export interface Provider {
  readonly refusals: Refusals;
  readonly failures: Failures;
  /** By the spec's `operationId`. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** What stands in the header of each answer, such as an id of its own. */
  readonly headers?: () => Readonly<Record<string, string>>;
  /** The send that a call is about; undefined where it is about none or about several. */
  readonly subjectOf: (operationId: string, call: Call) => Subject | undefined;
}

/** A send. */
export interface Subject {
  /** The id that the service gave it; none before it has. */
  readonly id?: string;
  readonly recipients: readonly string[];
}

/** How a service fails in its own form, where it is told to. */
export interface Failures {
  /** A limit is used up for so many seconds, which not every service says. */
  rateLimited(seconds?: number): Answer;
  serverError(status: 500 | 502 | 503): Answer;
  /** The content of an answer, with this word for each status in it. */
  withStatus(content: unknown, word: string): unknown;
}

/** A refusal in the provider's own form, one for each thing that can be wrong. */
export interface Refusals {
  unproven(fault: SignatureFault, now: Date): Answer;
  /** There is no such path, no such method on it, or no such version of the API. */
  unrouted(missing: "path" | "method" | "version"): Answer;
  invalid(problems: Problems): Answer;
  tooLarge(): Answer;
  /** The emulator itself failed. */
  broken(): Answer;
}

export type Problems = readonly [Problem, ...Problem[]];

/** One valid request. */
export interface Call {
  readonly now: Date;
  /** The address that the request came to, up to and with the base path of the API. */
  readonly baseUrl: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, which fits the operation's schema in the spec. Of a form, a file is its text here. */
  readonly body: unknown;
  /** The files of a form. */
  readonly files: readonly UploadedFile[];
}

export type Handler = (call: Call) => Answer;
