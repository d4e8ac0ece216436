import fc from "fast-check";
import { type ByteChange, byteChange, changedBytes } from "./byte-changes.js";
import { changedJson, type JsonChange, jsonChange } from "./json-changes.js";
import type { AnswerSample } from "./samples.js";

/** What comes of a request. */
export type Reply =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array<ArrayBuffer>;
      /** Where the body breaks off: in an error, or in silence. */
      readonly end?: "broken" | "silent";
    }
  | { readonly kind: "silence" }
  /** What `fetch` rejects or, if it says so, resolves with. */
  | { readonly kind: "failure"; readonly value: unknown; readonly resolved?: true };

/** How a sample is changed on its way. */
export interface ReplyPlan {
  readonly sample: number;
  /** Whether it may be the answer of any other operation. */
  readonly isForeign: boolean;
  readonly json: readonly JsonChange[];
  readonly bytes: readonly ByteChange[];
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly end: "broken" | "silent" | undefined;
  readonly instead: Reply | undefined;
}

const oddHeaders: Readonly<Record<string, readonly string[]>> = {
  date: [
    "",
    "now",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "1772416800",
    "Mon, 99 Foo 2026 99:99:99 GMT",
  ],
  "retry-after": ["", "0", "1", "-1", "1e9", "99999999999999999999", "soon", "Fri, 31 Dec 9999 23:59:59 GMT", "1, 2", "0x10"],
  "content-type": ["", "text/html", "application/json; charset=utf-16", "application/xml", "multipart/mixed", ";;;"],
  "content-length": ["0", "999999999", "-1", "x"],
  "content-encoding": ["gzip", "br"],
  location: ["", "https://example.com/?to=canary.recipient@example.com", "//", "javascript:alert(1)"],
  "operation-location": ["", "https://example.com/elsewhere"],
  "x-ms-error-code": ["", "TooManyRequests", "canary.recipient@example.com"],
  "x-azure-ref": ["canary.recipient@example.com", "x".repeat(5000)],
  "x-ncp-trace-id": ["", "\u00ff\u00fe"],
};

const oddHeader = fc
  .constantFrom(...Object.keys(oddHeaders))
  .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(oddHeaders[name] ?? []))));

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const instead = fc.constantFrom<Reply>(
  { kind: "silence" },
  { kind: "failure", value: new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) }) },
  { kind: "failure", value: new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) }) },
  { kind: "failure", value: new Error("cannot reach canary.recipient@example.com") },
  { kind: "failure", value: "canary.recipient@example.com" },
  { kind: "failure", value: undefined },
  { kind: "failure", value: undefined, resolved: true },
  { kind: "failure", value: {}, resolved: true },
);

/** Any plan for a reply; most are answers that are not changed much. */
export const replyPlan: fc.Arbitrary<ReplyPlan> = fc.record({
  sample: fc.nat(1000),
  isForeign: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 9),
  json: fc.array(jsonChange, { maxLength: 3 }),
  bytes: seldom(byteChange).map((change) => (change === undefined ? [] : [change])),
  status: seldom(fc.oneof(fc.integer({ min: 200, max: 599 }), fc.constantFrom(204, 304, 302, 307, 401, 404, 408, 425, 429, 503))),
  headers: fc.array(oddHeader, { maxLength: 2 }).map((headers) => Object.fromEntries(headers)),
  end: fc.oneof({ weight: 20, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom("broken", "silent") }),
  instead: fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: instead }),
});

/** The reply of a plan to a request for an operation. */
export function replyOf(plan: ReplyPlan, samples: readonly AnswerSample[], operation: string): Reply {
  if (plan.instead !== undefined) return plan.instead;
  const own = plan.isForeign ? samples : samples.filter((sample) => sample.operation === operation);
  // What went well leads further than an error, so that it comes as often as all errors.
  const good = own.filter(({ status }) => status < 400);
  const chosen = plan.sample % 2 === 0 && good.length > 0 ? good : own;
  const sample = chosen[Math.floor(plan.sample / 2) % chosen.length];
  return {
    kind: "answer",
    status: plan.status ?? sample?.status ?? 200,
    headers: { "content-type": "application/json", ...plan.headers },
    body: changedBytes(changedJson(sample?.value, plan.json), plan.bytes),
    ...(plan.end === undefined ? {} : { end: plan.end }),
  };
}
