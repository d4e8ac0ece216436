import type { InputCheck, SinceRule } from "../behaviour.js";
import { SendStatusError } from "../errors.js";

/**
 * A check that refuses a field which the API version of the client does not know yet: the provider would drop it in silence. It throws a
 * `SendStatusError` of kind `usage`.
 */
export const refuseNewerFields =
  (rules: readonly SinceRule[]): InputCheck =>
  (input, apiVersion) => {
    for (const { at, version } of rules) {
      if (apiVersion !== undefined && orderOf(apiVersion) < orderOf(version) && isPresent(input, at.split("/").slice(1)))
        throw new SendStatusError("usage", `the field ${at} came with API version ${version}; the client speaks ${apiVersion}.`);
    }
  };

/** A preview comes before the version of the same day. */
const orderOf = (version: string): string =>
  version.endsWith("-preview") ? version.slice(0, -"-preview".length) : `${version}~`;

function isPresent(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return value !== undefined;
  if (typeof value !== "object" || value === null) return false;
  if (key === "*") return Object.values(value).some((item) => isPresent(item, rest));
  return Object.hasOwn(value, key) && isPresent(value[key as keyof typeof value], rest);
}
