import { describe, expect, it } from "vitest";
import { specOf } from "../src/service/spec.js";
import { bench } from "./support/callers.js";
import { faultsOf, requestExamples } from "./support/spec-schema.js";
import { actionOf, codeOf } from "./support/tencent.js";

/** Refusals of a request for its form. That what it names is not there is another matter. */
const ofForm = [/^MissingParameter/, /^UnknownParameter$/, /^InvalidParameter(?!.*(?:NotExist|NoSuch))/];

describe("Tencent's operation takes the spec's own requests", () => {
  it.each(specOf("tencent").operations.map(({ id }) => id))("%s", async (operationId) => {
    const examples = requestExamples("tencent", operationId);
    expect(examples).not.toEqual([]);
    for (const [name, body] of examples) {
      const code = (await codeOf(bench(), actionOf(operationId), body as object)) ?? "";
      expect([name, code, ofForm.some((form) => form.test(code))]).toEqual([name, code, false]);
      const reply = await bench().tencent(actionOf(operationId), body);
      expect([name, faultsOf("tencent", operationId, 200, reply.body)]).toEqual([name, []]);
    }
  });
});
