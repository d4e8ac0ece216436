export { type EventProof, originCheck, type OriginCheck } from "./event-proof.js";
export type { IncomingRequest } from "./incoming-request.js";
export { type EachParsed, type JsonObject, parseEach } from "./parse-each.js";
export { type ParsedJson, parseJson } from "./parse-json.js";
export type { ParsedEvents, UnparsedEvent } from "./parsed-events.js";
export { BodyTooLarge, readBody } from "../read-body.js";
export { defaultLimitBytes } from "./incoming-request.js";
export { type EventReception, receiveEvents } from "./receive-events.js";
export { accepted, methodNotAllowed, tooLarge, tryLater, unauthorised } from "./responses.js";
