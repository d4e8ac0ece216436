import { expect, it } from "vitest";
import { specOf } from "../src/service/spec.js";
import { bench } from "./support/callers.js";
import { tencent } from "./support/exchanges/tencent.js";

interface SpecFile {
  readonly "x-sendstatus-error": { readonly common: readonly string[] };
  readonly paths: Readonly<Record<string, { readonly post: OperationInFile }>>;
}

interface OperationInFile {
  readonly operationId: string;
  readonly "x-sendstatus-error-codes"?: readonly string[];
}

// The rule for all lists, which the lists of errors of two actions leave out.
const ofAnyList = "FailedOperation.InvalidLimit";

it("Tencent's operations refuse with the codes that are documented for them", async () => {
  const { "x-sendstatus-error": error, paths } = specOf("tencent").document as unknown as SpecFile;
  const documented = new Map(Object.values(paths).map(({ post }) => [post.operationId, post["x-sendstatus-error-codes"] ?? []]));
  const refusals = ((await tencent.others?.(bench())) ?? []).filter(({ refused }) => refused);
  expect(refusals).not.toEqual([]);
  for (const { operationId, reply } of refusals) {
    const { Code } = (reply.body as { Response: { Error: { Code: string } } }).Response.Error;
    const expected = [...error.common, ofAnyList, ...(documented.get(operationId) ?? [])];
    expect([operationId, Code, expected.includes(Code)]).toEqual([operationId, Code, true]);
  }
});
