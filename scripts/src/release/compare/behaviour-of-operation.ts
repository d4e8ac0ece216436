import { limitsOf } from "../../generate/docs/rate-limits.js";
import { idempotencyKeyOf } from "../../generate/operations/idempotency-key.js";
import { itemName } from "../../generate/operations/pagination.js";
import { breaking, type Change, feature, fix } from "../change.js";
import type { Kept } from "./operations.js";
import { isSame } from "./same.js";
import type { Specs } from "./versions.js";
import { code } from "./words.js";

/** What a method does that its types do not say. */
export function compareBehaviour(specs: Specs, kept: Kept): readonly Change[] {
  return [...safetyChanges(kept), ...keyChanges(specs, kept), ...limitChanges(kept), ...pagingChanges(specs, kept)];
}

const nameOf = ({ after }: Kept): string => code(after.operation.operationId);

/** It decides whether a call is tried again, and so whether something can happen twice. */
function safetyChanges(kept: Kept): readonly Change[] {
  const [was, is] = [kept.before, kept.after].map(({ operation }) => operation["x-sendstatus-safety"]);
  return was === is ? [] : [breaking(`${nameOf(kept)} counts as ${code(String(is))}, no longer as ${code(String(was))}.`)];
}

function keyChanges(specs: Specs, kept: Kept): readonly Change[] {
  const [was, is] = [idempotencyKeyOf(specs.before, kept.before), idempotencyKeyOf(specs.after, kept.after)];
  if (was === is) return [];
  if (is === undefined) return [breaking(`${nameOf(kept)} has no key any more under which it is tried again.`)];
  return [feature(`${nameOf(kept)} is tried again under the key ${code(is)}.`)];
}

function limitChanges(kept: Kept): readonly Change[] {
  const [was, is] = [limitsOf(kept.before.operation), limitsOf(kept.after.operation)];
  if (was === is) return [];
  return [fix(`${nameOf(kept)} is held to ${is ?? "no limit"}, no longer to ${was ?? "none"}.`)];
}

function pagingChanges(specs: Specs, kept: Kept): readonly Change[] {
  const [was, is] = [kept.before, kept.after].map(({ operation }) => operation["x-sendstatus-pagination"]);
  const [oldItem, item] = [itemName(specs.before, kept.before), itemName(specs.after, kept.after)];
  if (item === undefined) return oldItem === undefined ? [] : [breaking(`${nameOf(kept)} can no longer be iterated.`)];
  if (oldItem === undefined) return [feature(`${nameOf(kept)} can be iterated, item by item.`)];
  if (oldItem !== item) return [breaking(`${nameOf(kept)} iterates over ${code(item)}, no longer over ${code(oldItem)}.`)];
  return isSame(was, is) ? [] : [fix(`${nameOf(kept)} goes from page to page in another way.`)];
}
