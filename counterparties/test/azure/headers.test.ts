import { expect, it } from "vitest";
import { packageFile } from "../support/package-file.js";
import { declarationsIn } from "../support/shapes/declarations.js";
import { compare } from "../support/shapes/differences.js";
import { type Node, specOf } from "../support/shapes/spec-document.js";
import { specifiedShape } from "../support/shapes/specified-shape.js";
import { onTheWire, parameters } from "./wire-names.js";

const spec = specOf("azure");
const types = declarationsIn(packageFile("@azure/communication-email", "generated/src/models/index.d.ts"));
const send = ["paths", "/emails:send", "post"];
const read = ["paths", "/emails/operations/{operationId}", "get"];

const unspecified = "Seen on real answers. The specification does not have it.";
const ofPreview = "Of an earlier preview.";

// What only one of them has, and why.
const headersOfOurs: Readonly<Record<string, string>> = {
  "repeatability-result": ofPreview,
  "x-azure-ref": unspecified,
  "mise-correlation-id": unspecified,
  "x-ms-request-id": ofPreview,
  "api-supported-versions": unspecified,
  "x-cache": unspecified,
  date: unspecified,
};
const parametersOfOurs: Readonly<Record<string, string>> = {
  "x-ms-return-client-request-id": "Only the .NET client sends it.",
  "Repeatability-Request-Id": ofPreview,
  "Repeatability-First-Sent": ofPreview,
};
const parametersOfTheSdk: Readonly<Record<string, string>> = {
  Accept: "It asks for JSON, which is all that the service has.",
  "Content-Type": "It follows from the body.",
  endpoint: "It is the address of the service, and no parameter of a request.",
};

it("the headers of answers that the SDK reads are in our spec in the same way, which has these besides", () => {
  const { differences } = compare(
    [
      { type: "EmailSendHeaders", answer: [...send, "responses", "202"] },
      { type: "EmailSendExceptionHeaders", answer: [...send, "responses", "default"] },
      { type: "EmailGetSendResultHeaders", answer: [...read, "responses", "200"] },
      { type: "EmailGetSendResultExceptionHeaders", answer: [...read, "responses", "default"] },
    ].map(({ type, answer }) => {
      const headers = spec.at(...answer, "headers");
      // A header has the same name in either case.
      const schemas = Object.keys(headers).map((name) => [name.toLowerCase(), spec.within(headers, name, "schema")]);
      const ours = specifiedShape(spec, { properties: Object.fromEntries(schemas) as Node }, type);
      return { travels: "answered" as const, official: onTheWire(types.shape(type)), ours };
    }),
  );
  const namesWhere = (isOurs: boolean): string[] =>
    differences.filter(({ official }) => (official === "nothing") === isOurs).map(({ at }) => at.replace(/^\w+\./, ""));
  expect(namesWhere(false)).toEqual([]);
  expect(new Set(namesWhere(true))).toEqual(new Set(Object.keys(headersOfOurs)));
});

it("the parameters that the SDK sends are those of our spec, except for these", () => {
  const ours = [send, read].flatMap((operation) => {
    const list = spec.at(...operation, "parameters");
    return Object.keys(list).map((index) => spec.within(list, index) as { readonly name: string });
  });
  const names = new Set(ours.map(({ name }) => name));
  expect([...names].filter((name) => !parameters.has(name))).toEqual(Object.keys(parametersOfOurs));
  expect([...parameters.keys()].filter((name) => !names.has(name)).sort()).toEqual(Object.keys(parametersOfTheSdk));
});

it("the SDK speaks the version that our spec takes where none is chosen", () => {
  const { default: version } = spec.at("components", "parameters", "ApiVersion", "schema");
  expect(parameters.get("api-version")?.defaultValue).toBe(version);
});
