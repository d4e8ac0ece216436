import { redact } from "./redact.js";
import { addressKey } from "./status/address-key.js";

/** `console.log` and `inspect` of Node, Bun and Deno ask an object for this before they show it. */
const custom = Symbol.for("nodejs.util.inspect.custom");

/**
 * Has an object shown in another way where it is logged. The mark can be seen by nothing else: not by JSON, a spread, a clone or a
 * comparison. `console.dir` and `console.table` take no notice of it.
 *
 * @see https://nodejs.org/api/util.html#custom-inspection-functions-on-objects
 */
export const shownAs = <Value extends object>(value: Value, show: (this: Value) => object): Value =>
  Object.defineProperty(value, custom, { value: show, configurable: true, writable: true });

/**
 * Has a status, an observation or the like shown without mail addresses and without the provider's answer. What it holds stays as it
 * is, for it is the caller's data.
 */
export const shownRedacted = <Value extends object>(value: Value): Value => shownAs(value, redactedView);

/** The same of a value that somebody else made: that one is not touched. */
export const copyShownRedacted = <Value extends object>(value: Value): Value =>
  custom in value ? value : shownRedacted({ ...value });

/** Stands for what may hold anything. */
export const notShown = "[not shown]";

/** The name under which an address is shown. */
type Label = (address: string) => string;

function redactedView(this: object): object {
  return membersOf(this, "recipients" in this ? numberedLabels() : () => "[address]");
}

/** Where there may be several addresses, each has a number. */
function numberedLabels(): Label {
  const numbers = new Map<string, number>();
  return (address) => {
    const key = addressKey(address);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return `[address ${String(number)}]`;
  };
}

const membersOf = (value: object, label: Label): object =>
  Object.fromEntries(Object.entries(value).map(([name, member]) => [redact(name), memberView(name, member, label)]));

function memberView(name: string, member: unknown, label: Label): unknown {
  if (name === "recipient" && typeof member === "string") return label(member);
  if (name === "link" && typeof member === "string") return linkView(member);
  if (name === "links" && Array.isArray(member)) return member.map(linkView);
  if (name !== "raw") return view(member, label);
  // The provider's own word is shown; what stands around it may be anything.
  if (typeof member !== "object" || member === null || !("status" in member && "body" in member)) return notShown;
  return { status: view(member.status, label), body: notShown };
}

function view(value: unknown, label: Label): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => view(item, label));
  // Only what is really shown is made: a status may have many recipients.
  return shownAs({}, () => membersOf(value, label));
}

/** Path and query often name the recipient. */
function linkView(link: unknown): string {
  return typeof link === "string" && URL.canParse(link) && new URL(link).host !== "" ? `${new URL(link).origin}/…` : notShown;
}
