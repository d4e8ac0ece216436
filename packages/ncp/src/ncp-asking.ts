import { type AskingDefinition, createCaller, createObserver, requireOneOf } from "@sendstatus/core/client";
import { ncpBehaviour, ncpSettings, type NcpWire, ncpWire } from "./generated/operations.gen.js";
import { connectNcp, type NcpStatusOptions, readLimits } from "./ncp-options.js";
import { ncpStatusReader } from "./ncp-status.js";
import { ncpIds, type NcpTarget } from "./ncp-target.js";

/** What every client asks with. */
export interface NcpAsking extends AskingDefinition<"ncp", NcpTarget> {
  readonly wire: NcpWire;
}

/** @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used. */
export function ncpAsking(options: NcpStatusOptions): NcpAsking {
  const caller = createCaller(ncpBehaviour, connectNcp(options), options);
  const { language } = options;
  requireOneOf("ncp", "language", ncpSettings.language.values, language);
  const wire = ncpWire(caller, { language });
  return {
    wire,
    caller,
    observer: createObserver(ncpBehaviour, options),
    ids: ncpIds,
    operationIdOf: ({ requestId }) => requestId,
    readStatus: ncpStatusReader(wire, readLimits(options)),
  };
}
