import { cutDeep } from "../json/cut-deep.js";
import { findInexact, type JsonFlaw } from "../json/find-inexact.js";
import { redact } from "../redact.js";
import { type UnparsedEvent, unparsedEvent } from "./parsed-events.js";

/** An object of JSON whose members nobody has looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What was read of several events, and what was not. */
export interface EachParsed<Read> {
  readonly read: readonly Read[];
  readonly unparsed: readonly UnparsedEvent[];
}

/**
 * Reads events one at a time. One that is no object, that has a number which cannot be read exactly, or whose reader throws, is kept as
 * it came; it never costs the others.
 *
 * @param parse - gives what one event says, which may be nothing, or throws an `Error` whose message says why it cannot be read.
 */
export function parseEach<Read>(items: readonly unknown[], parse: (item: JsonObject) => readonly Read[]): EachParsed<Read> {
  const read: Read[] = [];
  const unparsed: UnparsedEvent[] = [];
  for (const raw of items) {
    const flaw = findInexact(raw);
    if (flaw !== undefined) {
      unparsed.push(flawed(flaw, raw));
      continue;
    }
    try {
      read.push(...parse(objectOf(raw)));
    } catch (caught) {
      const why = redact(caught instanceof Error ? caught.message : "");
      unparsed.push(unparsedEvent(why === "" ? "The event cannot be read." : why, raw));
    }
  }
  return { read, unparsed };
}

function objectOf(item: unknown): JsonObject {
  if (typeof item === "object" && item !== null && !Array.isArray(item)) return item as JsonObject;
  throw new Error("The event is not a JSON object.");
}

/** What is nested too deeply is cut: whoever walked it to its end would run out of stack. */
function flawed({ fault, at }: JsonFlaw, raw: unknown): UnparsedEvent {
  const place = at === "" ? "" : ` at \`${at}\``;
  if (fault === "too-deep") return unparsedEvent(`The event is nested too deeply${place}.`, cutDeep(raw));
  return unparsedEvent(`The event has a number${place} that cannot be read exactly.`, raw);
}
