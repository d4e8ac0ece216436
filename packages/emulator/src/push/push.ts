import type { Clock } from "@sendstatus/core";
import { type EventGridOptions, mailEventsRequest } from "../azure/event-request.js";
import { type MailEvent as AzureEvent, mailEventWithStatus } from "../azure/events.js";
import type { Credentials } from "../credentials.js";
import { callbackRequest, type IdSpelling } from "../tencent/callback.js";
import { callbackWithStatus, type MailEvent as TencentEvent } from "../tencent/events.js";
import { operationEventsRequest } from "../twilio/event-request.js";
import { type OperationEvent, operationEventWithStatus } from "../twilio/events.js";
import { type Batch, createCourier, type DeliveryOptions, type EventDelivery } from "./courier.js";
import type { PushTarget } from "./endpoint.js";
import type { EventSource } from "./event.js";

/** How many come at once. @inline */
interface BatchOptions {
  /** The most events of one request. Default 1. */
  readonly batchSize?: number;
}

/** As Event Grid delivers. Above a `batchSize` of 1 a CloudEvents subscription asks for batches, which are always lists. */
export type AzureEventOptions = PushTarget & DeliveryOptions & BatchOptions & EventGridOptions;

/** As Event Streams delivers: signed with the Auth Token of the emulator's credentials. */
export type TwilioEventOptions = PushTarget & DeliveryOptions & BatchOptions;

/** As the callbacks come: one event at a time. */
export type TencentEventOptions = PushTarget &
  DeliveryOptions & {
    /** Default `bulkId`. */
    readonly spelling?: IdSpelling;
  };

/** The providers that push, and what can be asked of each. */
export interface EventOptions {
  readonly azure: AzureEventOptions;
  readonly twilio: TwilioEventOptions;
  readonly tencent: TencentEventOptions;
}

type Push = {
  readonly [Name in keyof EventOptions]: (options: EventOptions[Name]) => Promise<readonly EventDelivery[]>;
};

interface Sources {
  readonly azure: { readonly events: EventSource<AzureEvent> };
  readonly twilio: { readonly events: EventSource<OperationEvent> };
  readonly tencent: { readonly events: EventSource<TencentEvent> };
}

/** The ways in which the providers push what is due at the clock. */
export function createPush({ azure, twilio, tencent }: Sources, credentials: Credentials, clock: Clock): Push {
  const byEventGrid = createCourier(azure.events);
  const byEventStreams = createCourier(twilio.events);
  const byCallback = createCourier(tencent.events);
  return {
    azure: ({ batchSize = 1, ...options }) => {
      const request = (events: Batch<AzureEvent>, url: string): Request => mailEventsRequest(events, url, options, batchSize > 1);
      return byEventGrid(
        options,
        { batchSize, withStatus: mailEventWithStatus, request, settles: settlesEventGrid },
        clock.now(),
      );
    },
    twilio: ({ batchSize = 1, ...options }) => {
      const request = (events: Batch<OperationEvent>, url: string): Promise<Request> =>
        operationEventsRequest(events, url, credentials.twilio);
      return byEventStreams(
        options,
        { batchSize, withStatus: operationEventWithStatus, request, settles: isSuccess },
        clock.now(),
      );
    },
    tencent: ({ spelling = "bulkId", ...options }) => {
      const request = ([event]: Batch<TencentEvent>, url: string): Request => callbackRequest(event, url, spelling);
      // A choice: whether a callback comes again is not documented.
      return byCallback(options, { batchSize: 1, withStatus: callbackWithStatus, request, settles: isSuccess }, clock.now());
    },
  };
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/** Taken, or dropped without another try. */
const settlesEventGrid = (status: number): boolean => [200, 201, 202, 203, 204, 400, 401, 403, 413].includes(status);
