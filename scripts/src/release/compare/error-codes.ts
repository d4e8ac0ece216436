import { errorCodeName } from "../../generate/operations/error-codes.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { breaking, type Change, feature } from "../change.js";
import type { Kept } from "./operations.js";
import { without } from "./same.js";
import type { Specs } from "./versions.js";
import { code } from "./words.js";

/** The codes that any operation may answer with. */
export function compareCommonErrorCodes({ before, after }: Specs): readonly Change[] {
  const [old, fresh] = [commonOf(before), commonOf(after)];
  return codeChanges("CommonErrorCode", without(old, fresh), without(fresh, old));
}

/** The codes of one operation. What it has in common with the others is told once, of all. */
export function compareErrorCodes(specs: Specs, { before, after }: Kept): readonly Change[] {
  const [oldCommon, common] = [commonOf(specs.before), commonOf(specs.after)];
  const [old, fresh] = [
    [...oldCommon, ...ownOf(before)],
    [...common, ...ownOf(after)],
  ];
  const gone = without(without(old, fresh), without(oldCommon, common));
  return codeChanges(errorCodeName(after), gone, without(without(fresh, old), without(common, oldCommon)));
}

function codeChanges(type: string, gone: readonly string[], added: readonly string[]): readonly Change[] {
  return [
    // A comparison with a code that its type does not have is an error of the compiler.
    ...gone.map((name) => breaking(`${code(type)} no longer has ${code(name)}.`)),
    ...added.map((name) => feature(`${code(type)} has ${code(name)}.`)),
  ];
}

const commonOf = ({ document }: Spec): readonly string[] => document["x-sendstatus-error"].common ?? [];
const ownOf = ({ operation }: PlacedOperation): readonly string[] => operation["x-sendstatus-error-codes"] ?? [];
