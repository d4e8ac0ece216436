import type { Signs } from "../../spec/document.js";
import { breaking, type Change } from "../change.js";
import { without } from "./same.js";
import { code, listed } from "./words.js";

type Kinds = Readonly<Record<string, Signs>>;

/** Which answers are an error of which kind. Programs branch on it. */
export function compareErrorKinds(before: Kinds, after: Kinds): readonly Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((kind) => {
    const [old, fresh] = [signsOf(before[kind]), signsOf(after[kind])];
    const [added, gone] = [without(fresh, old), without(old, fresh)];
    return [
      ...(added.length === 0 ? [] : [breaking(`an error with ${listed(added, "or")} is of the kind ${code(kind)}.`)]),
      ...(gone.length === 0 ? [] : [breaking(`an error with ${listed(gone, "or")} is no longer of the kind ${code(kind)}.`)]),
    ];
  });
}

const signsOf = ({ codes = [], status = [] }: Signs = {}): readonly string[] => [
  ...codes.map((name) => `the code ${code(name)}`),
  ...status.map((number) => `status ${String(number)}`),
];
