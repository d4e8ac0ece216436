/** What makes a value one that JSON cannot carry unchanged, and where. */
export interface JsonFlaw {
  /** `inexact-number`: a number that loses digits on its way. `too-deep`: more than 64 levels, of which a circle has no end. */
  readonly fault: "inexact-number" | "too-deep";
  /** A JSON pointer. A member's name that may be somebody's data is written `*`. */
  readonly at: string;
}

/** How many levels of objects and lists a value may have. No answer of a provider has ten. */
export const deepest = 64;

/** The first number in a value that JSON would not carry exactly, or the first level that is too deep. */
export function findInexact(value: unknown): JsonFlaw | undefined {
  const trail: string[] = [];
  const fault = faultIn(value, 0, trail);
  return fault === undefined ? undefined : { fault, at: pointerOf(trail) };
}

/** Never deeper than the limit, so that no input can exhaust the stack. The trail is left from the inside out, only by a fault. */
function faultIn(value: unknown, depth: number, trail: string[]): JsonFlaw["fault"] | undefined {
  if (typeof value === "number") return isExact(value) ? undefined : "inexact-number";
  if (typeof value === "bigint") return "inexact-number";
  // Bytes are no JSON: whoever can send them takes them whole.
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return undefined;
  if (depth === deepest) return "too-deep";
  // Each kind by its own loop: the names of a list's items are made only to be thrown away.
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const fault = faultIn(value[index], depth + 1, trail);
      if (fault !== undefined) return foundAt(String(index), fault, trail);
    }
    return undefined;
  }
  for (const name in value) {
    const fault = faultIn(value[name as keyof typeof value], depth + 1, trail);
    if (fault !== undefined) return foundAt(name, fault, trail);
  }
  return undefined;
}

function foundAt(name: string, fault: JsonFlaw["fault"], trail: string[]): JsonFlaw["fault"] {
  trail.push(name);
  return fault;
}

/** Beyond 2^53 a whole number stands for several. A fraction is as near as a number comes. */
const isExact = (number: number): boolean =>
  Number.isSafeInteger(number) || (Number.isFinite(number) && !Number.isInteger(number));

/** The names of an API's members look like this. A map's keys may be addresses. */
const plainName = /^(?:[a-z_]\w{0,39}|\d{1,9})$/i;

const longestTrail = 8;

function pointerOf(trail: readonly string[]): string {
  const names = [...trail].reverse().map((name) => (plainName.test(name) ? name : "*"));
  const shown = names.slice(0, longestTrail).map((name) => `/${name}`);
  return shown.join("") + (names.length > longestTrail ? "/…" : "");
}
