import { type Answer, json } from "../service/answer.js";
import type { Call, Failures } from "../service/provider.js";
import { deepArrays, unsafeInteger, withField, withLength } from "./bodies.js";
import type { Example, Fault, RetryAfter } from "./fault.js";
import { gatewayPage } from "./gateway-page.js";

/** What a service can say to one call. */
export interface Sayings {
  readonly failures: Failures;
  /** Does what it is asked to, and answers. */
  readonly respond: () => Answer;
  /** What it would answer if nothing had ever been sent. */
  readonly findNothing: () => Answer;
  /** What the spec gives as an example. */
  readonly exampleAnswer: (example: Example) => Answer | undefined;
}

/** The answer to a call that a fault strikes. A clock that is off shows before there is a call. */
export function applied(fault: Exclude<Fault, { kind: "clock-skew" }>, { now }: Call, sayings: Sayings): Answer {
  const { failures, respond, findNothing, exampleAnswer } = sayings;
  const instead = (answer: Answer, taken = false): Answer => {
    if (taken) respond();
    return answer;
  };
  switch (fault.kind) {
    case "rate-limited":
      return instead(waiting(failures.rateLimited(), fault, now), fault.taken);
    case "server-error":
      return instead(waiting(failures.serverError(fault.status), fault, now), fault.taken);
    case "html":
      return instead(gatewayPage(fault.status), fault.taken);
    case "redirect":
      return { status: fault.status, headers: { location: fault.to }, body: "" };
    case "cut-answer":
      return { ...instead(gatewayPage(502), fault.taken ?? true), flaw: { kind: "cut-answer" } };
    case "example":
      return exampleAnswer(fault) ?? respond();
    case "not-found":
      return findNothing();
    case "unknown-status":
      return reworded(respond(), (content) => failures.withStatus(content, fault.word ?? "Sideways"));
    case "slow-answer":
      return { ...respond(), flaw: { kind: "late", ms: fault.ms } };
    case "slow-body":
      return { ...respond(), flaw: { kind: "dripping", ms: fault.ms, parts: fault.parts ?? 8 } };
    case "cut-body":
      return { ...respond(), flaw: { kind: "cut-body" } };
    default:
      return withBody(fault, respond());
  }
}

function withBody(
  fault: Extract<Fault, { kind: "truncated-json" | "empty" | "huge" | "deep" | "big-number" }>,
  answer: Answer,
): Answer {
  const { body } = answer;
  switch (fault.kind) {
    case "truncated-json":
      return { ...answer, body: body.slice(0, Math.floor(body.length / 2)) };
    case "empty":
      return { ...answer, body: "" };
    case "huge":
      return { ...answer, body: withLength(body, fault.bytes) };
    case "deep":
      return { ...answer, body: withField(body, deepArrays(fault.levels ?? 10_000)) };
    case "big-number":
      return { ...answer, body: withField(body, unsafeInteger) };
  }
}

function waiting(answer: Answer, { retryAfter, retryAfterForm }: RetryAfter, now: Date): Answer {
  if (retryAfter === undefined) return answer;
  const date = (): string => new Date(now.getTime() + retryAfter * 1000).toUTCString();
  return { ...answer, headers: { ...answer.headers, "retry-after": retryAfterForm === "date" ? date() : String(retryAfter) } };
}

function reworded({ status, headers, body }: Answer, reword: (content: unknown) => unknown): Answer {
  return json(status, reword(JSON.parse(body)), headers);
}
