import type { Bytes } from "../signing/request-parts.js";
import type { UnparsedEvent } from "./parsed-events.js";

/** A value of JSON, or why there is none. */
export type ParsedJson =
  { readonly value: unknown; readonly unparsed?: never } | { readonly unparsed: UnparsedEvent; readonly value?: never };

/** Reads JSON in UTF-8. It never throws; a byte that is no UTF-8 costs a character and not the whole text. */
export function parseJson(bytes: Bytes): ParsedJson {
  const text = new TextDecoder().decode(bytes);
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { unparsed: { why: text.trim() === "" ? "The body is empty." : "The body is not JSON.", raw: text } };
  }
}
