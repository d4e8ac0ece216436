import { SendStatusError } from "../errors.js";

/**
 * A value that fills one segment of a path and cannot leave it. It is percent-encoded later; only what no encoding can carry is
 * refused here.
 *
 * @throws {SendStatusError} kind `usage` if the value is no text, is empty, or is `.` or `..`.
 */
export function pathSegment(name: string, value: unknown): string {
  if (typeof value === "string" && value !== "" && value !== "." && value !== "..") return value;
  throw new SendStatusError(
    "usage",
    `\`${name}\` must be a text that is not empty; without it the address would name something else.`,
  );
}
