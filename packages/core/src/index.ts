export { type Clock, systemClock } from "./clock.js";
export { type ErrorFacts, type ErrorKind, isSendStatusError, SendStatusError } from "./errors.js";
export type { Call, CallOptions, CallResult } from "./client/call.js";
export type { Capabilities, PagingStyle, Purpose } from "./client/capabilities.js";
export type { ClientOptions } from "./client/options.js";
export type { Secret } from "./client/secrets.js";
export type { ListQuery, StatusList, StatusPage } from "./client/status-list.js";
export type { Ticket } from "./client/target.js";
export type { WaitedStatus, WaitOptions, WatchedStatus, WatchOptions } from "./client/wait-options.js";
export type { Page, PagedCall, PageOptions } from "./paging/index.js";
export type { EventProof, ParsedEvents, UnparsedEvent } from "./events/index.js";
export type { FetchLike } from "./transport/fetch-and-buffer.js";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./transport/hooks.js";
export type { RetryPolicy } from "./transport/retry.js";
export type { Polling, RateLimit } from "./behaviour.js";
export type { Bucket, Budget } from "./budget/budget.js";
export { createBudget } from "./budget/memory-budget.js";
export { canTellMore } from "./status/can-tell-more.js";
export { type CloudEvent, type CloudEventNames, toCloudEvent } from "./status/cloud-event.js";
export type { Counts } from "./status/counts.js";
export { dedupeKey } from "./status/dedupe-key.js";
export type { Engagement, EngagementFacts } from "./status/engagement.js";
export { explain } from "./status/explain.js";
export { addObservations, foldObservations, type FoldOptions } from "./status/fold.js";
export type { MailStatus } from "./status/mail-status.js";
export type { Channel, Level, Observation, Origin, Raw, Statement } from "./status/observation.js";
export { type Rank, rankOf } from "./status/order.js";
export {
  type Advice,
  type Party,
  type Permanence,
  type Reason,
  type ReasonCode,
  reasonMeanings,
  reasonOf,
} from "./status/reasons.js";
export type { RecipientStatus } from "./status/recipient-status.js";
export type { Certainty, DeliveryState, EngagementKind, Finality, OperationState, Outcome } from "./status/states.js";
export type { Goal } from "./waiting/goal.js";
export { type Ending, plan, type Step, type WaitPolicy } from "./waiting/plan.js";
