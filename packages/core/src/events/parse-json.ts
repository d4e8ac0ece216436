import { parseText, textOf } from "../json/read-json.js";
import type { Bytes } from "../signing/request-parts.js";
import { type UnparsedEvent, unparsedEvent } from "./parsed-events.js";

/** A value of JSON, or why there is none. */
export type ParsedJson =
  | { readonly value: unknown; readonly unparsed?: never }
  | { readonly unparsed: UnparsedEvent; readonly value?: never };

const reasons = {
  empty: "The body is empty.",
  "not-json": "The body is not JSON.",
  "too-deep": "The body is nested too deeply.",
  "inexact-number": "The body has a number that cannot be read exactly.",
} as const;

/**
 * Reads JSON in UTF-8. It never throws; a byte that is no UTF-8 costs a character and not the whole text. Its numbers and levels are
 * looked at in each event alone.
 */
export function parseJson(bytes: Bytes): ParsedJson {
  const text = textOf(bytes);
  const { value, fault } = parseText(text);
  return fault === undefined ? { value } : { unparsed: unparsedEvent(reasons[fault], text) };
}
