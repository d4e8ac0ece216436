import { clientOptions } from "../../generate/operations/settings.js";
import type { Operation, Parameter, Schema } from "../../spec/document.js";
import type { Spec } from "../../spec/spec.js";
import { breaking, type Change, fix } from "../change.js";
import { compareMembers } from "./members.js";
import type { Kept } from "./operations.js";
import { namesOf, type Specs } from "./versions.js";
import { code } from "./words.js";

/** What is given once, to the client. */
export function compareSettings(specs: Specs): readonly Change[] {
  const [before, after] = [clientOptions(specs.before), clientOptions(specs.after)];
  const subject = { name: "the client", isOperation: true, isGiven: true, isAnswered: false };
  return [
    ...compareMembers(specs, subject, { before, after }),
    ...[...after].flatMap(([option, parameter]) => {
      const old = before.get(option);
      if (old === undefined) return [];
      const [was, is] = [defaultOf(specs.before, old), defaultOf(specs.after, parameter)];
      return was === is ? [] : [breaking(`${code(option)} of the client is ${is} where none is given, formerly ${was}.`)];
    }),
  ];
}

/** Which of them an operation sends. One that is new, or gone, is told of the client. */
export function compareSettingsOf(specs: Specs, { before, after }: Kept): readonly Change[] {
  const operation = code(after.operation.operationId);
  const { kept } = namesOf(clientOptions(specs.before), clientOptions(specs.after));
  const [old, fresh] = [optionsOf(specs.before, before.operation), optionsOf(specs.after, after.operation)];
  return kept.flatMap((option) => {
    if (old.includes(option) === fresh.includes(option)) return [];
    return [fix(`${operation} ${fresh.includes(option) ? "sends" : "no longer sends"} ${code(option)} of the client.`)];
  });
}

const optionsOf = (spec: Spec, operation: Operation): readonly string[] =>
  spec.parametersOf(operation).flatMap((parameter) => parameter["x-sendstatus-client-option"] ?? []);

function defaultOf(spec: Spec, { schema }: Parameter): string {
  const value = spec.resolve<Schema>(schema).default;
  return value === undefined ? "nothing" : code(typeof value === "string" ? value : JSON.stringify(value));
}
