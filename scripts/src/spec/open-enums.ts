import type { Schema } from "./document.js";
import { type Spec, SpecError } from "./spec.js";

/** A value of an open enum, as it is written in TypeScript. */
export interface OpenEnumValue {
  readonly value: string | number;
  readonly meaning: string;
}

/** A named schema whose known values are listed. */
export interface OpenEnum {
  readonly name: string;
  readonly values: readonly OpenEnumValue[];
  readonly statusMap: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/** The known values of an open enum; undefined if the schema is none. */
export function openEnumValues(schema: Schema): readonly OpenEnumValue[] | undefined {
  const listed = schema["x-sendstatus-open-enum"];
  if (listed === undefined) return undefined;
  const isNumber = [schema.type].flat().includes("integer");
  return Object.entries(listed).map(([key, meaning]) => ({ value: isNumber ? Number(key) : key, meaning }));
}

/**
 * The open enums of a spec.
 *
 * @throws SpecError that names file and line of each value without a row, and of each row without a value.
 */
export function openEnumsOf(spec: Spec): readonly OpenEnum[] {
  const problems: string[] = [];
  const enums = Object.entries(spec.document.components.schemas).flatMap(([name, schema]) => {
    const statusMap = schema["x-sendstatus-status-map"];
    problems.push(...rowProblems(spec, name, schema));
    const values = openEnumValues(schema);
    return values === undefined ? [] : [{ name, values, statusMap }];
  });
  if (problems.length > 0) throw new SpecError(problems.join("\n"));
  return enums;
}

function rowProblems(spec: Spec, name: string, schema: Schema): string[] {
  const statusMap = schema["x-sendstatus-status-map"];
  if (statusMap === undefined) return [];
  const known = schema["x-sendstatus-open-enum"] ?? {};
  const at = (term: string, key: string): string[] => ["components", "schemas", name, term, key];
  const withoutRow = Object.keys(known).filter((key) => !Object.hasOwn(statusMap, key));
  const withoutValue = Object.keys(statusMap).filter((key) => !Object.hasOwn(known, key));
  return [
    ...withoutRow.map((key) =>
      spec.problem(at("x-sendstatus-open-enum", key), `${name}: the value ${key} has no row in the status map.`),
    ),
    ...withoutValue.map((key) =>
      spec.problem(at("x-sendstatus-status-map", key), `${name}: the row ${key} has no value in the open enum.`),
    ),
  ];
}
