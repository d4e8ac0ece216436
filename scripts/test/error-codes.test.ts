import { describe, expect, it } from "vitest";
import { errorCodesSource } from "../src/generate/operations/error-codes.js";
import { readSpec } from "../src/spec/spec.js";
import { lint, type LintError } from "./lint.js";
import { lineOf, specText } from "./support.js";

/** What the generator says is wrong with the error codes of Tencent's spec, with some of it replaced. */
async function faultOf(...replacement: [string, string]): Promise<{ readonly text: string; readonly message: string }> {
  const text = await specText("tencent", replacement);
  try {
    errorCodesSource(readSpec("tencent", text));
    return { text, message: "" };
  } catch (caught) {
    return { text, message: (caught as Error).message };
  }
}

describe("the error codes of a spec", () => {
  it("are types for each operation, and a table with their meaning", async () => {
    const source = errorCodesSource(readSpec("tencent", await specText("tencent")));
    expect(source).toContain('export type ListSendTasksErrorCode = CommonErrorCode | "FailedOperation.InvalidLimit";');
    expect(source).toMatch(/"InternalError":\{"meaning":"[^"]+","tryAgain":"soon"\}/);
  });

  it.each<[string, string, string, string]>([
    ["a code that has no row", "        InternalError: soon\n", "", "InternalError has no row in x-sendstatus-try-again"],
    [
      "a row without a code",
      "        InternalError: soon\n",
      "        InternalError: soon\n        Strange: never\n",
      "Strange is no value",
    ],
    [
      "a row against what is retried",
      "InternalError: soon",
      "InternalError: never",
      "InternalError is never here, and retryable",
    ],
    [
      "a row of what is not retried",
      "InvalidAction: never",
      "InvalidAction: soon",
      "InvalidAction is soon here, and not retryable",
    ],
    [
      "a code of an operation that is not listed",
      "- FailedOperation.InvalidLimit\n",
      "- FailedOperation.InvalidLimits\n",
      "FailedOperation.InvalidLimits is no value",
    ],
  ])("must not have %s, and the error names its line", async (_what, old, replacement, message) => {
    const { text, message: told } = await faultOf(old, replacement);
    expect(told).toContain(message);
    const line = Number(/^specs\/tencent\.openapi\.yaml:(\d+) /.exec(told)?.[1]);
    const code = message.split(" ")[0] ?? "";
    expect(text.split("\n")[line - 1]).toContain(code);
  });

  it("must be an open enum", async () => {
    const { text, message } = await faultOf("    ErrorCode:\n", "    Codes:\n");
    expect(text).not.toBe("");
    expect(message).toContain("ErrorCode");
  });
});

describe("whether to try again", () => {
  const error = (line: number, message: string): LintError => ({ line, message: expect.stringContaining(message) as string });

  it("is said in one of three words", async () => {
    const text = await specText("azure", ["Denied: never", "Denied: perhaps"]);
    expect(await lint(text)).toEqual([error(lineOf(text, "x-sendstatus-try-again:"), "(soon, later, never)")]);
  });
});
