import type { OperationBehaviour } from "../behaviour.js";
import { SendStatusError } from "../errors.js";

/**
 * Refuses a field that the API version of the client does not know yet. The provider would drop it in silence.
 *
 * @throws {SendStatusError} kind `usage`.
 */
export function refuseNewerFields({ id, since = [] }: OperationBehaviour, apiVersion: string | undefined, input: unknown): void {
  for (const { at, version } of since) {
    if (apiVersion !== undefined && orderOf(apiVersion) < orderOf(version) && isPresent(input, at.split("/").slice(1))) {
      const message = `the field ${at} came with API version ${version}; the client speaks ${apiVersion}.`;
      throw new SendStatusError("usage", message, { operation: id });
    }
  }
}

/** A preview comes before the version of the same day. */
const orderOf = (version: string): string =>
  version.endsWith("-preview") ? version.slice(0, -"-preview".length) : `${version}~`;

function isPresent(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return value !== undefined;
  if (typeof value !== "object" || value === null) return false;
  if (key === "*") return Object.values(value).some((item) => isPresent(item, rest));
  return Object.hasOwn(value, key) && isPresent(value[key as keyof typeof value], rest);
}
