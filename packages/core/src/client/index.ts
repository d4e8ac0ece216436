export type {
  ErrorEnvelope,
  Expression,
  InputCheck,
  OperationBehaviour,
  ProviderBehaviour,
  Rpc,
  Signs,
  SinceRule,
} from "../behaviour.js";
export type { Ceiling, Ceilings, ErrorCodes, PagedOperation, Pagination, Polling, Safety } from "../behaviour.js";
export type { Capabilities, PagingStyle, Purpose } from "./capabilities.js";
export { Call, type CallOptions, type CallResult } from "./call.js";
export { type Caller, type Connection, createCaller } from "./caller.js";
export type { BuildRequest, RequestHooks } from "./through-openapi-fetch.js";
export { createObserver, type Observer, type ObserverDefinition } from "./observer.js";
export { type ClientOptions, requireEndpoint, requireOneOf, requireOptions } from "./options.js";
export { formData } from "./form-data.js";
export { idempotencyKey } from "./idempotency-key.js";
export { unlessNotFound } from "./not-found.js";
export { operation, type OperationRequest, type Wire } from "./operation.js";
export { pagedOperation } from "./paged-operation.js";
export {
  cursorPages,
  type CursorPages,
  numberedPages,
  type NumberedPages,
  offsetPages,
  type OffsetPages,
  type Page,
  PagedCall,
  type PageOptions,
  type PageStyle,
} from "../paging/index.js";
export { pathSegment } from "./path-segment.js";
export { refuseNewerFields } from "./since.js";
export { type Present, present } from "../present.js";
export type { AskingDefinition } from "./asking.js";
export { createStatusClient, type StatusClient } from "./status-client.js";
export { createProviderClient, type ProviderClient, type ProviderDefinition } from "./provider-client.js";
export { bindSigner, requireSecret, reveal, type Secret, type Secrets, type Signer } from "./secrets.js";
export {
  type ListedSend,
  type ListQuery,
  type ReadPages,
  requireListQuery,
  type StatusList,
  statusList,
  type StatusPage,
} from "./status-list.js";
export type { Asked, ReadContext, ReadStatus, StatusReading } from "./status-reading.js";
export {
  type IdRule,
  type IdRules,
  opaqueId,
  readTarget,
  recipientList,
  type TargetOrTicket,
  type Ticket,
  writeTicket,
} from "./target.js";
export type { WaitedStatus, WaitOptions, WatchedStatus, WatchOptions } from "./wait-options.js";
export { wireRequests } from "./wire-request.js";
export type { HeaderValues } from "../transport/answer.js";
export { retryAfterMs } from "../transport/retry-after.js";
