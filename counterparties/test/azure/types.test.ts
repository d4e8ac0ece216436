import { KnownEmailSendStatus } from "@azure/communication-email";
import { describe, expect, it } from "vitest";
import { packageFile } from "../support/package-file.js";
import { declarationsIn } from "../support/shapes/declarations.js";
import { compare, inOrder } from "../support/shapes/differences.js";
import { specOf } from "../support/shapes/spec-document.js";
import { specifiedShape } from "../support/shapes/specified-shape.js";
import { differencesOfContents, knownDifferences } from "./type-differences.js";
import { onTheWire, renamings } from "./wire-names.js";

const spec = specOf("azure");
const schema = (name: string) => specifiedShape(spec, spec.at("components", "schemas", name), name);

/** How to call the SDK, which is not a matter of the service, and headers, which have a test of their own. */
const isNoBody = (name: string): boolean => /(Options|OptionalParams|Headers)$/.test(name);

describe.each([
  {
    whose: "that the SDK offers",
    file: "models.d.ts",
    asked: { EmailMessage: "EmailMessage", HtmlEmailContent: "EmailContent", PlainTextEmailContent: "EmailContent" },
    answered: { EmailSendResult: "EmailSendResult" },
    known: [...knownDifferences, ...differencesOfContents],
  },
  {
    whose: "that the SDK was generated with",
    file: "generated/src/models/index.d.ts",
    asked: { EmailMessage: "EmailMessage" },
    answered: { EmailSendResult: "EmailSendResult", ErrorResponse: "ErrorResponse" },
    known: knownDifferences,
  },
])("the types $whose", ({ file, known, ...names }) => {
  const types = declarationsIn(packageFile("@azure/communication-email", file));
  const { differences, compared } = compare(
    (["asked", "answered"] as const).flatMap((travels) =>
      Object.entries(names[travels]).map(([official, ours]) => {
        return { travels, official: onTheWire(types.shape(official)), ours: schema(ours) };
      }),
    ),
  );

  it("have the fields of our spec in the same way, except for the known differences", () => {
    expect(differences).toEqual(inOrder(known));
  });

  it("were all compared", () => {
    expect(types.interfaces.filter((name) => !isNoBody(name) && !compared.has(name))).toEqual([]);
  });
});

it("one field of a body is called otherwise by the SDK than on the wire", () => {
  expect(Object.entries(renamings).filter(([at]) => !at.includes("Headers."))).toEqual([
    ["EmailMessage.disableUserEngagementTracking", "userEngagementTrackingDisabled"],
  ]);
});

it("the SDK knows the states of an operation that our spec has", () => {
  const { "x-sendstatus-open-enum": ours } = spec.at("components", "schemas", "EmailSendStatus");
  expect(Object.values<string>(KnownEmailSendStatus)).toEqual(Object.keys(ours as object));
});
