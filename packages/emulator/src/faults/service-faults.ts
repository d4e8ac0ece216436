import type { Answer } from "../service/answer.js";
import type { Call, Handler, Provider, ProviderName } from "../service/provider.js";
import type { OperationSpec } from "../service/spec.js";
import { applied } from "./apply.js";
import { answerOfExample } from "./example-answers.js";
import type { Example, Fault } from "./fault.js";
import type { FaultPlan } from "./fault-plan.js";
import { createMagic } from "./magic.js";

/** The faults of one service, as it meets them in the course of a request. */
export interface ServiceFaults {
  /** By how much the clock of the service is off for this request. */
  skewMs(operation: OperationSpec): number;
  /** The answer to a call that was proven and is valid. */
  answer(operation: OperationSpec, call: Call, handler: Handler): Answer;
}

type ClockSkew = Extract<Fault, { kind: "clock-skew" }>;
type CallFault = Exclude<Fault, ClockSkew>;

/** What was arranged comes before what recipients ask for. `stranger` is the same service, to whom nothing was ever sent. */
export function createServiceFaults(
  name: ProviderName,
  plan: FaultPlan,
  { failures, subjectOf }: Provider,
  stranger: Provider,
): ServiceFaults {
  const magic = createMagic();
  return {
    skewMs: (operation) => plan.strike(name, operation, isClockSkew)?.ms ?? 0,
    answer(operation, call, handler) {
      const respond = (): Answer => handler(call);
      const fault = plan.strike(name, operation, isCallFault) ?? magic(operation, call, subjectOf(operation.id, call));
      if (fault === undefined) return respond();
      const findNothing = (): Answer => stranger.handlers[operation.id]?.(call) ?? respond();
      const exampleAnswer = (example: Example): Answer | undefined => answerOfExample(name, operation.id, example);
      return applied(fault, call, { failures, respond, findNothing, exampleAnswer });
    },
  };
}

const isClockSkew = (fault: Fault): fault is ClockSkew => fault.kind === "clock-skew";
const isCallFault = (fault: Fault): fault is CallFault => fault.kind !== "clock-skew";
