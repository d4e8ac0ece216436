import { inspect } from "node:util";
import { expect, it } from "vitest";
import { isSendStatusError, SendStatusError } from "../src/index.js";

it("an error has safe defaults", () => {
  const error = new SendStatusError("usage", "why");
  expect(error).toMatchObject({ name: "SendStatusError", kind: "usage", message: "why" });
  expect(error).toMatchObject({
    retryable: false,
    attempts: 0,
    mayHaveBeenSent: false,
    status: undefined,
    retryAfterMs: undefined,
  });
  expect(error).not.toHaveProperty("cause");
  expect(inspect(error)).toContain("SendStatusError: why");
});

it("as JSON it has its message and its facts, not its cause", () => {
  const error = new SendStatusError("refused", "why", { status: 400, code: "X", provider: "acme", cause: new Error("deep") });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "SendStatusError",
    kind: "refused",
    message: "why",
    provider: "acme",
    status: 400,
    code: "X",
    retryable: false,
    attempts: 0,
    mayHaveBeenSent: false,
    mayHaveTakenEffect: false,
  });
  expect(error.cause).toEqual(new Error("deep"));
});

it("it is known by its mark, also where it is of another copy of the package", () => {
  const foreign = Object.defineProperty(new Error("why"), Symbol.for("sendstatus.error"), { value: true });
  expect(isSendStatusError(new SendStatusError("usage", "why"))).toBe(true);
  expect(isSendStatusError(foreign)).toBe(true);
  for (const other of [new Error("why"), "why", null, undefined, {}, { name: "SendStatusError" }])
    expect(isSendStatusError(other)).toBe(false);
});
