import { type AskingDefinition, createCaller, createObserver, requireOneOf } from "@sendstatus/core/client";
import { tencentBehaviour, tencentSettings, type TencentWire, tencentWire } from "./generated/operations.gen.js";
import { connectTencent, type TencentStatusOptions } from "./tencent-options.js";
import { tencentStatusReader } from "./tencent-status.js";
import { tencentIds, tencentOperationId, type TencentTarget } from "./tencent-target.js";

/** What every client asks with. */
export interface TencentAsking extends AskingDefinition<"tencent", TencentTarget> {
  readonly wire: TencentWire;
}

/** @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used. */
export function tencentAsking(options: TencentStatusOptions): TencentAsking {
  const caller = createCaller(tencentBehaviour, connectTencent(options), options);
  const { region, language } = options;
  requireOneOf("tencent", "language", tencentSettings.language.values, language);
  const wire = tencentWire(caller, { region, language });
  return {
    wire,
    caller,
    observer: createObserver(tencentBehaviour, options),
    ids: tencentIds,
    operationIdOf: tencentOperationId,
    readStatus: tencentStatusReader(wire),
  };
}
