import { expect, it } from "vitest";
import { packageFile } from "../support/package-file.js";
import { declarationsIn } from "../support/shapes/declarations.js";
import { compare, inOrder, type Pair } from "../support/shapes/differences.js";
import { specOf } from "../support/shapes/spec-document.js";
import { specifiedShape } from "../support/shapes/specified-shape.js";
import { actionsOfOurs, knownDifferences } from "./type-differences.js";

// What the SDK does not say in its types: that a field may be null, and that it is out of use.
const comments = { nullable: /可能返回 *null/, deprecated: /已废弃/ };
const declared = (file: string) =>
  declarationsIn(packageFile("tencentcloud-sdk-nodejs-ses", `services/ses/v20201002/${file}.d.ts`), comments);

const spec = specOf("tencent");
const theirActions = declared("ses_client").methods("Client");
const ourActions = new Set(Object.keys(spec.at("paths")).map((path) => path.slice(1)));

const pairs = [...theirActions]
  .filter(([action]) => ourActions.has(action))
  .flatMap(([action, { takes, promises }]): Pair[] => {
    const schemaAt = (...keys: string[]) =>
      spec.at("paths", `/${action}`, "post", ...keys, "content", "application/json", "schema");
    const request = schemaAt("requestBody");
    // The first alternative. The other one is an error, which the SDK throws.
    const result = spec.within(schemaAt("responses", "200"), "properties", "Response", "oneOf", "0");
    return [
      { travels: "asked", official: takes, ours: specifiedShape(spec, request, `request of ${action}`) },
      { travels: "answered", official: promises, ours: specifiedShape(spec, result, `result of ${action}`) },
    ];
  });
const { differences, compared } = compare(pairs);

it("the actions of the official client are in our spec, which has these besides", () => {
  expect([...theirActions.keys()].filter((action) => !ourActions.has(action))).toEqual([]);
  expect([...ourActions].filter((action) => !theirActions.has(action))).toEqual(Object.keys(actionsOfOurs));
});

it("what they take and answer has the fields of our spec in the same way, except for the known differences", () => {
  expect(differences).toEqual(inOrder(knownDifferences));
});

it("no type of the SDK was left out of the comparison", () => {
  expect(declared("ses_models").interfaces.filter((name) => !compared.has(name))).toEqual([]);
});
