import { describe, expect, it } from "vitest";
import { publicTypesSource } from "../src/generate/public-types.js";
import { lineOf, specText, specWith } from "./support.js";
import { readSpec } from "../src/spec/spec.js";

/** The names in the list of a file that is generated. */
const namesIn = (source: string, file = "operations"): string[] =>
  new RegExp(`\\{ (.*) \\} from "./${file}.gen.js"`).exec(source)?.[1]?.split(", ") ?? [];

describe("the types that a package makes public", () => {
  it("are the API, its inputs, the settings and each schema, in order", async () => {
    const spec = await specWith("azure");
    const names = namesIn(publicTypesSource(spec));
    expect(names).toEqual([...names].sort());
    const own = ["AzureApi", "AzureSettings", "GetSendResultInput", "SendInput"];
    expect(new Set(names)).toEqual(new Set([...own, ...Object.keys(spec.document.components.schemas)]));
  });

  it("have the error codes of each operation beside them", async () => {
    const names = namesIn(publicTypesSource(await specWith("azure")), "error-codes");
    expect(names).toEqual(["CommonErrorCode", "GetSendResultErrorCode", "SendErrorCode"]);
  });

  it("have no input of their own where a body is the input, and no settings where there are none", async () => {
    expect(namesIn(publicTypesSource(await specWith("tencent"))).filter((name) => name.endsWith("Input"))).toEqual([]);
    expect(namesIn(publicTypesSource(await specWith("twilio")))).not.toContain("TwilioSettings");
  });

  it.each(["SendInput", "SendErrorCode", "CommonErrorCode"])("must not have the name %s twice", async (name) => {
    const text = await specText("azure", ["    EmailContent:\n", `    ${name}:\n      type: object\n    EmailContent:\n`]);
    expect(() => publicTypesSource(readSpec("azure", text))).toThrow(
      `specs/azure.openapi.yaml:${String(lineOf(text, `    ${name}:`))} ${name} is the name of another generated type.`,
    );
  });
});
