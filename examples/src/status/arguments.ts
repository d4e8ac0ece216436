import { parseArgs } from "node:util";
import type { SendStatusOptions, TargetOf } from "@sendstatus/all";
import { targetOf } from "./target.js";

/** What was asked for on the command line. */
export interface Arguments {
  readonly target: TargetOf<keyof SendStatusOptions>;
  /** Whether to ask until there is no more to learn. */
  readonly wait: boolean;
}

export const usage = "Usage: tsx examples/src/status/main.ts azure|twilio|tencent|ncp <id> [--wait]";

/** Undefined where they cannot be understood, an option that there is not included. */
export function readArguments(args: readonly string[]): Arguments | undefined {
  try {
    const options = { wait: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [provider = "", id = "", ...more] = positionals;
    const target = targetOf(provider, id);
    return target === undefined || id === "" || more.length > 0 ? undefined : { target, wait: values.wait };
  } catch {
    return undefined;
  }
}
