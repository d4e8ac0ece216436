import type { Bytes } from "../signing/request-parts.js";
import { findInexact, type JsonFlaw } from "./find-inexact.js";

/** A value of JSON. */
interface JsonValue {
  readonly value: unknown;
  readonly fault?: never;
  readonly at?: never;
}

/** Why a text is none. */
interface NoJson {
  readonly fault: "empty" | "not-json";
  readonly at?: never;
  readonly value?: never;
}

/** What was read, or what is wrong with it. Only what cannot be carried exactly has a place. */
export type JsonReading = JsonValue | NoJson | (JsonFlaw & { readonly value?: never });

/**
 * Reads JSON in UTF-8. It never throws; a byte that is no UTF-8 costs a character and not the whole text.
 *
 * A number that a JavaScript number cannot hold, as an id of 19 digits, is a fault and not another number.
 */
export function readJson(bytes: Bytes): JsonReading {
  const parsed = parseText(textOf(bytes));
  return parsed.fault === undefined ? (findInexact(parsed.value) ?? parsed) : parsed;
}

const decoder = /* @__PURE__ */ new TextDecoder();

export const textOf = (bytes: Bytes): string => decoder.decode(bytes);

/** As {@link readJson}, without a look at the numbers and levels. */
export function parseText(text: string): JsonReading {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (caught) {
    // Whatever else an engine throws is for want of stack or memory.
    if (!(caught instanceof SyntaxError)) return { fault: "too-deep", at: "" };
    return { fault: text.trim() === "" ? "empty" : "not-json" };
  }
}
