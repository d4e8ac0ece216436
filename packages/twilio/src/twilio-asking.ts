import { type AskingDefinition, createCaller, createObserver } from "@sendstatus/core/client";
import { twilioBehaviour, type TwilioWire, twilioWire } from "./generated/operations.gen.js";
import { connectTwilio, type TwilioStatusOptions } from "./twilio-options.js";
import { twilioStatusReader } from "./twilio-status.js";
import { twilioIds, type TwilioTarget } from "./twilio-target.js";

/** What every client asks with. */
export interface TwilioAsking extends AskingDefinition<"twilio", TwilioTarget> {
  readonly wire: TwilioWire;
}

/** @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used. */
export function twilioAsking(options: TwilioStatusOptions): TwilioAsking {
  const caller = createCaller(twilioBehaviour, connectTwilio(options), options);
  const wire = twilioWire(caller);
  return {
    wire,
    caller,
    observer: createObserver(twilioBehaviour, options),
    ids: twilioIds,
    operationIdOf: ({ operationId }) => operationId,
    readStatus: twilioStatusReader(wire),
  };
}
