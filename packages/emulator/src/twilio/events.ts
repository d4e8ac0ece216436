import type { EventSource, PushEvent } from "../push/event.js";
import { derivedUuid } from "../stories/derived-uuid.js";
import type { Memory, Operation } from "./memory.js";

/** A CloudEvent about an operation, as Event Streams pushes it. */
export interface OperationEvent {
  readonly specversion: "1.0";
  readonly type: string;
  readonly source: string;
  readonly id: string;
  readonly dataschema: string;
  readonly datacontenttype: "application/json";
  readonly time: string;
  readonly data: { readonly operation_id: string };
}

/** What happens to an operation. Nothing is told about a single Email. */
export function createEvents({ operations }: Pick<Memory, "operations">, stepMs: number): EventSource<OperationEvent> {
  return () => operations.flatMap((operation) => eventsOf(operation, stepMs));
}

function eventsOf(operation: Operation, stepMs: number): PushEvent<OperationEvent>[] {
  const { createdAtMs, startsAtMs, processedAt } = operation;
  return [
    ...(startsAtMs > createdAtMs ? [event(operation, "Scheduled", createdAtMs)] : []),
    event(operation, "Processing", startsAtMs),
    event(operation, "Completed", startsAtMs + processedAt * stepMs),
  ];
}

/** The word is the last part of the type. */
export const operationEventWithStatus = (event: OperationEvent, word: string): OperationEvent => ({
  ...event,
  type: event.type.replace(/[^.]+$/, () => word.toLowerCase()),
});

function event({ id: operationId }: Operation, name: string, dueAtMs: number): PushEvent<OperationEvent> {
  const id = derivedUuid(operationId, name);
  const content: OperationEvent = {
    specversion: "1.0",
    type: `com.twilio.comms-api.operation.${name.toLowerCase()}`,
    // A choice, as are the versions of the schemas but for the last: the source of these events is not documented.
    source: "comms-api",
    id,
    dataschema: `https://events-schemas.twilio.com/CommsApi.Operation${name}/2`,
    datacontenttype: "application/json",
    time: new Date(dueAtMs).toISOString(),
    data: { operation_id: operationId },
  };
  return { id, dueAtMs, content };
}
