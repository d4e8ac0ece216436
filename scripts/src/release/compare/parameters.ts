import { callParameters } from "../../generate/operations/inputs.js";
import type { Parameter } from "../../spec/document.js";
import { type Change, fix } from "../change.js";
import { compareMembers } from "./members.js";
import type { Kept } from "./operations.js";
import type { Specs } from "./versions.js";
import { code } from "./words.js";

/** What is given with each call beside a body. */
export function compareParameters(specs: Specs, { before, after }: Kept): readonly Change[] {
  const [old, fresh] = [callParameters(specs.before, before.operation), callParameters(specs.after, after.operation)];
  const subject = { name: code(after.operation.operationId), isOperation: true, isGiven: true, isAnswered: false };
  return [
    ...compareMembers(specs, subject, { before: membersOf(old), after: membersOf(fresh) }),
    ...fresh.flatMap((parameter) => places(subject.name, old, parameter)),
  ];
}

const membersOf = (parameters: readonly Parameter[]): ReadonlyMap<string, Parameter> =>
  new Map(parameters.map((parameter) => [parameter.name, parameter]));

/** Where a parameter travels is the client's concern. */
function places(operation: string, old: readonly Parameter[], { name, in: place }: Parameter): readonly Change[] {
  const was = old.find((parameter) => parameter.name === name)?.in;
  const preposition = place === "header" ? "a header" : `the ${place}`;
  return was === undefined || was === place ? [] : [fix(`${operation} sends ${code(name)} in ${preposition}.`)];
}
