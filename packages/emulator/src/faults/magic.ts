import { createHash } from "node:crypto";
import type { Call, Subject } from "../service/provider.js";
import type { OperationSpec } from "../service/spec.js";
import type { Fault } from "./fault.js";
import { canStrike } from "./fault-plan.js";

/** The faults that a recipient can ask for: `fault-503@example.com`, or `fault-read-503+7@example.com`. */
const magicFaults = {
  429: { kind: "rate-limited", retryAfter: 1 },
  500: { kind: "server-error", status: 500 },
  502: { kind: "server-error", status: 502 },
  503: { kind: "server-error", status: 503 },
  404: { kind: "not-found" },
  slow: { kind: "slow-answer", ms: 5000 },
  cut: { kind: "cut-body" },
  lost: { kind: "cut-answer" },
  html: { kind: "html", status: 502 },
  truncated: { kind: "truncated-json" },
  empty: { kind: "empty" },
  sideways: { kind: "unknown-status" },
} as const satisfies Readonly<Record<string, Fault>>;

export type MagicFault = (typeof magicFaults)[keyof typeof magicFaults];

const byName: ReadonlyMap<string, MagicFault> = new Map(Object.entries(magicFaults));

/** The fault that the recipients of a mail ask for, if this call is the one that it strikes. It strikes once for each send. */
export type Magic = (operation: OperationSpec, call: Call, subject: Subject | undefined) => MagicFault | undefined;

export function createMagic(): Magic {
  const struck = new Set<string>();
  return (operation, call, subject) => {
    const fault = subject?.recipients.map((address) => faultFor(address, operation)).find((found) => found !== undefined);
    if (subject === undefined || fault === undefined) return undefined;
    const key = `${operation.safety} ${subject.id ?? nameOf(call)}`;
    if (struck.has(key)) return undefined;
    struck.add(key);
    return fault;
  };
}

/** `fault-` strikes the send or, where only a read can be struck, the first read; `fault-read-` always the first read. */
function faultFor(address: string, operation: OperationSpec): MagicFault | undefined {
  const [, read, name = ""] = /^fault-(read-)?([a-z0-9]+)(?:\+[^@]*)?@example\.com$/i.exec(address.trim()) ?? [];
  const fault = byName.get(name.toLowerCase());
  if (fault === undefined || !canStrike(fault, operation)) return undefined;
  const isForSend = read === undefined && canStrike(fault, { ...operation, safety: "send" });
  return isForSend === (operation.safety === "send") ? fault : undefined;
}

/** A send that is not taken has no id yet. A repeat of it is told by the name that the caller gave it, if any, and by its body. */
const nameOf = ({ headers, body }: Call): string =>
  createHash("sha256")
    .update(JSON.stringify([headers["operation-id"], body]))
    .digest("hex");
