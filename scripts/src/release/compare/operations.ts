import type { PlacedOperation } from "../../spec/spec.js";
import { breaking, type Change, feature, fix } from "../change.js";
import type { Specs, Versions } from "./versions.js";
import { code, listed } from "./words.js";

/** An operation that both specs have. */
export type Kept = Versions<PlacedOperation>;

/** The operations of both specs. One that stands where it stood under another name was renamed. */
export function keptOperations({ before, after }: Specs): readonly Kept[] {
  return after.operations.flatMap((operation) => {
    const old = before.operations.find(isNamed(operation)) ?? renamedFrom({ before, after }, operation);
    return old === undefined ? [] : [{ before: old, after: operation }];
  });
}

/** Operations that are new, gone, renamed, or sent to another place. */
export function compareOperations(specs: Specs): readonly Change[] {
  const kept = keptOperations(specs);
  const added = specs.after.operations.filter((operation) => !kept.some(({ after }) => after === operation));
  const removed = specs.before.operations.filter((operation) => !kept.some(({ before }) => before === operation));
  return [
    ...removed.map((operation) => breaking(`${nameOf(operation)} is gone.`)),
    ...added.map((operation) => feature(`${nameOf(operation)} is new.`)),
    ...kept.flatMap(moves),
  ];
}

function moves({ before, after }: Kept): readonly Change[] {
  const [name, address, oldAddress] = [nameOf(after), addressOf(after), addressOf(before)];
  const [purpose, oldPurpose] = [purposeOf(after), purposeOf(before)];
  return [
    ...(name === nameOf(before) ? [] : [breaking(`${nameOf(before)} is named ${name} now.`)]),
    ...(address === oldAddress ? [] : [fix(`${name} calls ${address}, no longer ${oldAddress}.`)]),
    ...(purpose === oldPurpose ? [] : [fix(`${name} is listed under ${purpose}, no longer under ${oldPurpose}.`)]),
    ...(after.operation.deprecated === true && before.operation.deprecated !== true ? [feature(`${name} is deprecated.`)] : []),
  ];
}

function renamedFrom({ before, after }: Specs, operation: PlacedOperation): PlacedOperation | undefined {
  const old = before.operations.find((other) => addressOf(other) === addressOf(operation));
  return old === undefined || after.operations.some(isNamed(old)) ? undefined : old;
}

const isNamed =
  ({ operation: { operationId } }: PlacedOperation) =>
  ({ operation }: PlacedOperation): boolean =>
    operation.operationId === operationId;

const nameOf = ({ operation }: PlacedOperation): string => code(operation.operationId);
const addressOf = ({ method, path }: PlacedOperation): string => code(`${method.toUpperCase()} ${path}`);
const purposeOf = ({ operation: { tags = [] } }: PlacedOperation): string => listed(tags.map(code));
