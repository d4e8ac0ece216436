import type { Parameter } from "../../spec/document.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { docComment, memberAccess, memberName } from "../source.js";
import { settingsName } from "./settings.js";

const places = ["path", "query", "header"] as const;
type Place = (typeof places)[number];

/** How parameters get into a request, as code. */
interface RequestParameters {
  /** Functions for what every operation sends alike. */
  readonly functions: readonly string[];
  /** What openapi-fetch is told of the parameters of an operation; undefined where it has none. */
  readonly parametersOf: (placed: PlacedOperation) => string | undefined;
}

/** What comes from the options of the client, and is the same in every operation, is written once. */
export function requestParameters(spec: Spec): RequestParameters {
  const shared = new Map(
    places.flatMap((place) => {
      const literals = new Set(spec.operations.map((placed) => objectOf(settingsIn(spec, placed, place))));
      const [literal] = literals;
      return literals.size === 1 && literal !== undefined ? [[place, literal] as const] : [];
    }),
  );
  const functions = [...shared].map(
    ([place, literal]) =>
      `${docComment([`What every operation sends in its ${place}.`])}const ${place}Of = (settings: ${settingsName(spec) ?? ""}) => (${literal});\n`,
  );
  const partOf = (placed: PlacedOperation, place: Place): string | undefined => {
    if (!shared.has(place)) return objectOf(parametersIn(spec, placed, place));
    const own = objectOf(callParametersIn(spec, placed, place));
    return own === undefined ? `${place}Of(settings)` : `{ ...${place}Of(settings), ...${own} }`;
  };
  return {
    functions,
    parametersOf(placed) {
      const parts = places.flatMap((place) => {
        const part = partOf(placed, place);
        return part === undefined ? [] : [`${place}: ${part}`];
      });
      return parts.length === 0 ? undefined : `{ ${parts.join(", ")} }`;
    },
  };
}

const parametersIn = (spec: Spec, { operation }: PlacedOperation, place: Place): readonly Parameter[] =>
  spec.parametersOf(operation).filter((parameter) => parameter.in === place);

const isSetting = (parameter: Parameter): boolean => parameter["x-sendstatus-client-option"] !== undefined;

const settingsIn = (spec: Spec, placed: PlacedOperation, place: Place): readonly Parameter[] =>
  parametersIn(spec, placed, place).filter(isSetting);

const callParametersIn = (spec: Spec, placed: PlacedOperation, place: Place): readonly Parameter[] =>
  parametersIn(spec, placed, place).filter((parameter) => !isSetting(parameter));

/** An object with the values of parameters; undefined where there are none. */
function objectOf(parameters: readonly Parameter[]): string | undefined {
  if (parameters.length === 0) return undefined;
  const members = `{ ${parameters.map((parameter) => `${memberName(parameter.name)}: ${valueOf(parameter)}`).join(", ")} }`;
  return parameters.every(({ required }) => required === true) ? members : `present(${members})`;
}

function valueOf(parameter: Parameter): string {
  const option = parameter["x-sendstatus-client-option"];
  const value = option === undefined ? memberAccess("input", parameter.name) : memberAccess("settings", option);
  if (parameter.in === "path") return `pathSegment(${JSON.stringify(parameter.name)}, ${value})`;
  if (parameter["x-sendstatus-idempotency-key"] === true) return `idempotencyKey(${value})`;
  return [parameter.schema.type].flat().includes("array") ? `${value} && [...${value}]` : value;
}
