import type { Fault, ProviderName } from "@sendstatus/emulator";
import { type Chance, providers } from "./services.js";

/** Faults that pass: what is asked again is answered. Chances are per mille; a limit holds up everyone, so that it comes seldom. */
const passing: readonly (readonly [perMille: number, fault: Fault])[] = [
  [2, { kind: "rate-limited" }],
  [1, { kind: "rate-limited", retryAfter: 1 }],
  [1, { kind: "rate-limited", retryAfter: 2, retryAfterForm: "date" }],
  [10, { kind: "server-error", status: 500 }],
  [10, { kind: "server-error", status: 502 }],
  [10, { kind: "server-error", status: 503 }],
  [1, { kind: "server-error", status: 503, retryAfter: 1 }],
  [10, { kind: "html", status: 502 }],
  [10, { kind: "html", status: 200 }],
  [10, { kind: "cut-answer", taken: false }],
  [10, { kind: "cut-body" }],
  [10, { kind: "truncated-json" }],
  [10, { kind: "empty" }],
  [10, { kind: "slow-answer", ms: 2000 }],
  [10, { kind: "slow-body", ms: 200 }],
  [5, { kind: "huge", bytes: 100_000 }],
];

/** The same after the mail was taken. An answer that says "not taken" of a mail that was is left out: nobody could know. */
const afterTaking: readonly (readonly [perMille: number, fault: Fault])[] = [
  [10, { kind: "server-error", status: 500, taken: true }],
  [10, { kind: "server-error", status: 502, taken: true }],
  [10, { kind: "server-error", status: 503, taken: true }],
  [10, { kind: "html", status: 502, taken: true }],
  [10, { kind: "html", status: 200, taken: true }],
  [20, { kind: "cut-answer", taken: true }],
];

/** Whoever says 500 by it asks for no second request; see the notes of its spec. */
const doesNotPass = (provider: ProviderName, fault: Fault): boolean =>
  provider === "twilio" && fault.kind === "server-error" && fault.status === 500;

const chancesOf = (of: typeof passing, isLeftOut: typeof doesNotPass = () => false): Chance[] =>
  providers.flatMap((provider) =>
    of.flatMap(([perMille, fault]) => (isLeftOut(provider, fault) ? [] : [{ provider, fault, probability: perMille / 1000 }])),
  );

/** What befalls reads. */
export const readFaults: readonly Chance[] = chancesOf(passing, doesNotPass);

/** What befalls sends, before and after they are taken. */
export const sendFaults: readonly Chance[] = chancesOf([...passing, ...afterTaking]);

/** By what each is asked for a send. That the details of a failed mail are not found would leave its reason open, and be no fault. */
const firstRead = {
  azure: "getSendResult",
  twilio: "fetchOperation",
  tencent: "getSendEmailStatus",
  ncp: "getMailRequestStatus",
} as const;

/** What befalls those who wait: a send that is not found yet, too. */
export const waitFaults: readonly Chance[] = [
  ...readFaults,
  ...providers.map((provider): Chance => {
    return { provider, operation: firstRead[provider], fault: { kind: "not-found" }, probability: 0.02 };
  }),
];
