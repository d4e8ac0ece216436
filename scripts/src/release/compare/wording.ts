import { capabilitiesSource } from "../../generate/capabilities/source.js";
import { errorCodesSource } from "../../generate/operations/error-codes.js";
import { operationsSource } from "../../generate/operations/source.js";
import { typesSource } from "../../generate/types.js";
import type { Spec } from "../../spec/spec.js";
import { type Change, emulated, fix } from "../change.js";
import { isSame } from "./same.js";
import type { Specs } from "./versions.js";
import { code, listed } from "./words.js";

/**
 * What is left where nothing else has changed: words of the documentation, if they reach the package. Others, most examples and the
 * limits of a value reach the emulator alone, and comments nobody.
 */
export async function compareWording(specs: Specs): Promise<readonly Change[]> {
  if (isSame(specs.before.document, specs.after.document)) return [];
  const [before, after] = await Promise.all([sourcesOf(specs.before), sourcesOf(specs.after)]);
  if (isSame(before, after)) return [emulated("only the emulator's copy of the spec has changed.")];
  const names = changedNames(specs);
  const few = names.length > 0 && names.length <= 4;
  return [fix(`the documentation${few ? ` of ${listed(names.map(code))}` : ""} has changed.`)];
}

async function sourcesOf(spec: Spec): Promise<readonly string[]> {
  return [await operationsSource(spec), await typesSource(spec), errorCodesSource(spec), capabilitiesSource(spec)];
}

function changedNames({ before, after }: Specs): readonly string[] {
  const [old, fresh] = [thingsOf(before), thingsOf(after)];
  return [...fresh.keys()].filter((name) => !isSame(old.get(name), fresh.get(name)));
}

const thingsOf = ({ operations, document }: Spec): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ...operations.map(({ operation }) => [operation.operationId, operation] as const),
    ...Object.entries(document.components.schemas),
  ]);
