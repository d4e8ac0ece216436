import { SendStatusError } from "../errors.js";

/**
 * A value that fills one segment of a path and cannot leave it. It is percent-encoded later; what a server on the way might decode into
 * another address is refused here, however often it was encoded.
 *
 * @throws {SendStatusError} kind `usage` if the value is neither a whole number nor a text, is empty, is `.` or `..`, holds a slash, a
 * backslash, a control character or half a surrogate pair, or does so once it is decoded. It names the parameter and not the value.
 */
export function pathSegment<Value>(name: string, value: Value): Value {
  if (Number.isSafeInteger(value)) return value;
  if (typeof value === "string" && value !== "" && !leavesSegment(value)) return value;
  throw new SendStatusError(
    "usage",
    `\`${name}\` must be a whole number, or a text that is not empty, is no path and holds no control character, also percent-encoded; ` +
      "otherwise the address would name something else.",
  );
}

/** Nobody encodes more often by mistake. */
const mostEncodings = 4;

function leavesSegment(value: string): boolean {
  let text = value;
  for (let times = 0; times <= mostEncodings; times++) {
    if (/[/\\\p{Cc}\p{Cs}]/u.test(text) || text === "." || text === "..") return true;
    const decoded = decodedOnce(text);
    if (decoded === text) return false;
    text = decoded;
  }
  return true;
}

/** Only ASCII: nothing else has a meaning in a path. A percent sign that encodes nothing stays. */
const decodedOnce = (text: string): string =>
  text.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
