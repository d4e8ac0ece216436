import { exampleBody, bodySchema, isForm } from "../../src/generate/operations/body.js";
import { callParameters } from "../../src/generate/operations/inputs.js";
import { memberName } from "../../src/generate/source.js";
import type { Example } from "../../src/spec/operation.js";
import type { PlacedOperation, Spec } from "../../src/spec/spec.js";
import { type Member, membersOf, wrongValue } from "./shapes.js";

/** A member of an input, with a value for it as code. */
type Given = Member & { readonly value: string };

/** A call as the spec's examples have it, and calls that must not compile. */
export function wrongCalls(spec: Spec, placed: PlacedOperation): readonly string[] {
  const { operationId } = placed.operation;
  const isRpc = spec.document["x-sendstatus-rpc"] !== undefined;
  const fields = bodyFields(spec, placed);
  const body = exampleBody(spec, placed);
  const parameters = isRpc ? fields : parametersOf(spec, placed);
  const given = isRpc || body === undefined ? parameters : [...parameters, bodyMember(placed, body)];
  const call = (members: string): string => `void api.${operationId}(${members});`;
  const wrong = (what: string, members: string): string[] => [`// @ts-expect-error ${operationId}: ${what}`, call(members)];
  const within = (members: string): string => literal(parameters, `body: ${members}`);
  return [
    call(literal(given)),
    ...wrong("no such parameter", literal(given, "notThere: 1")),
    ...faulty(given).flatMap(([what, members]) => wrong(what, members)),
    ...(isRpc || isForm(placed) ? [] : faulty(fields).flatMap(([what, members]) => wrong(`body, ${what}`, within(members)))),
  ];
}

/** Objects in which a required member is missing, or one is of another type. */
const faulty = (given: readonly Given[]): (readonly [string, string])[] =>
  given.flatMap((member) => {
    const others = given.filter((other) => other !== member);
    const wrong = literal(others, `${memberName(member.name)}: ${wrongValue(member.schema)}`);
    return [
      ...(member.required ? [[`${member.name} is missing`, literal(others)] as const] : []),
      [`${member.name} is of another type`, wrong] as const,
    ];
  });

const literal = (given: readonly Given[], ...more: readonly string[]): string =>
  `{ ${[...given.map(({ name, value }) => `${memberName(name)}: ${value}`), ...more].join(", ")} }`;

const parametersOf = (spec: Spec, { operation }: PlacedOperation): readonly Given[] =>
  callParameters(spec, operation).map(({ name, required = false, schema, example }) => {
    return { name, required, schema: spec.resolve(schema), value: JSON.stringify(example) };
  });

const bodyMember = ({ operation }: PlacedOperation, value: string): Given => {
  return { name: "body", required: operation.requestBody?.required === true, schema: { type: "object" }, value };
};

/** The members of a body that one of its examples has. */
function bodyFields(spec: Spec, placed: PlacedOperation): readonly Given[] {
  const schema = bodySchema(placed);
  if (schema === undefined) return [];
  const media = Object.values(placed.operation.requestBody?.content ?? {});
  const [first] = media.flatMap(({ examples = {} }) => Object.values(examples));
  const example = first === undefined ? {} : (spec.resolve<Example>(first).value as Readonly<Record<string, unknown>>);
  return membersOf(spec, schema).flatMap((member) => {
    const value = example[member.name];
    return value === undefined ? [] : [{ ...member, value: JSON.stringify(value) }];
  });
}
