import { describe, expect, it } from "vitest";
import { callTable } from "../src/generate/docs/calls.js";
import { retryTable } from "../src/generate/docs/retries.js";
import { operationsSource } from "../src/generate/operations/source.js";
import { lineOf, problemsOf, specText, specWith } from "./support.js";

const key = "      in: header\n      x-sendstatus-idempotency-key: true\n      required: false\n";

/** The cells of the row of a table that begins with these. */
const row = (table: string, ...cells: string[]): string[] =>
  (table.split("\n").find((line) => line.startsWith(`| ${cells.join(" | ")} |`)) ?? "").split(" | ").slice(cells.length);

describe("rate limits", () => {
  const old = "- { requests: 30, seconds: 60 }";
  const replacement = "- { requests: 90, seconds: 7200 }";

  it("go to the run time with their operation, and only where there are some", async () => {
    expect(await operationsSource(await specWith("azure", [old, replacement]))).toContain(
      '"id":"send","safety":"send","rateLimits":[{"requests":90,"seconds":7200},{"requests":100,"seconds":3600}]',
    );
    expect(await operationsSource(await specWith("twilio"))).not.toContain("rateLimits");
  });

  it("are told in the documentation", async () => {
    const table = callTable([await specWith("azure", [old, replacement]), await specWith("ncp")]);
    expect(row(table, "azure", "`send`")[0]).toBe("90 in 2 h, 100 in 1 h");
    expect(row(table, "ncp", "`getMail`")[0]).toBe("not documented");
  });

  it("are named with file and line where they are none", async () => {
    const text = await specText("azure", [old, "- { requests: 30, seconds: never }"]);
    const line = lineOf(text, "- { requests: 30, seconds: never }");
    expect(await problemsOf("azure", text)).toBe(`specs/azure.openapi.yaml:${String(line)} seconds: must be integer.`);
  });
});

describe("an idempotency key", () => {
  it("is made where the call gives none", async () => {
    const source = await operationsSource(await specWith("azure"));
    expect(source).toContain('"Operation-Id": idempotencyKey(input["Operation-Id"])');
    expect(source).toMatch(
      /Where a call gives none, a random UUID is sent\.\n \*\/\nreadonly "Operation-Id"\?: string \| undefined;/,
    );
    expect(source).toMatch(/import \{[^}]*\bidempotencyKey\b[^}]*\} from "@sendstatus\/core\/client";/);
  });

  it("goes to the run time by the name of its header", async () => {
    const named = await specWith("azure", ["name: Operation-Id", "name: Repeatability-Request-Id"]);
    expect(await operationsSource(named)).toContain('"idempotencyKey":"Repeatability-Request-Id"');
  });

  it("is no more than a header without the term", async () => {
    const source = await operationsSource(await specWith("azure", [key, key.replace(/.*idempotency-key.*\n/, "")]));
    expect(source).not.toContain("idempotencyKey");
    expect(source).toContain('"Operation-Id": input["Operation-Id"]');
  });

  it.each([
    [key, key.replace("in: header", "in: query"), "send: it is not in a header."],
    [key, key.replace("required: false", "required: true"), "send: it is required."],
    [key, `${key}      x-sendstatus-client-option: id\n`, "send: it is an option of the client."],
    ["x-sendstatus-safety: send", "x-sendstatus-safety: read", "send: only a send has one."],
  ])("must fit its operation (%s → %s)", async (old, replacement, fault) => {
    const text = await specText("azure", [old, replacement]);
    const line = lineOf(text, "x-sendstatus-idempotency-key:");
    expect(await problemsOf("azure", text)).toBe(
      `specs/azure.openapi.yaml:${String(line)} Operation-Id cannot be the key of ${fault}`,
    );
  });

  it("must be the only one", async () => {
    const use = "- $ref: '#/components/parameters/OperationIdHeader'";
    const second = "- { name: Key, in: header, schema: { type: string }, x-sendstatus-idempotency-key: true }";
    const text = await specText("azure", [use, `${use}\n        ${second}`]);
    expect(await problemsOf("azure", text)).toContain("Key cannot be the key of send: there is one before it.");
  });
});

describe("the documentation of what is tried again", () => {
  it("tells a read, a send with a key and one without apart", async () => {
    const table = callTable([await specWith("azure"), await specWith("tencent")]);
    expect(row(table, "azure", "`send`")[1]).toContain("yes, under the same `Operation-Id`");
    expect(row(table, "azure", "`getSendResult`")[1]).toMatch(/^yes( |$)/);
    expect(row(table, "tencent", "`sendEmail`")[1]).toContain("only if it was surely not taken");
  });

  it("tells after which answers, for a send only after those that prove that it was not taken", async () => {
    const notTaken = "    status: [400, 401, 403, 404, 413, 415, 429]";
    const changed = await specWith("twilio", [notTaken, notTaken.replace("429", "429, 503")]);
    const table = retryTable([changed, await specWith("tencent"), await specWith("ncp")]);
    expect(row(table, "twilio")).toEqual(["429, 500, 502, 503, 504, `20429`, `20500`", "429, 503", " |"]);
    expect(row(table, "tencent")[1]).toBe(
      "429, `FailedOperation.ServiceNotAvailable`, `OperationDenied.ReceiverIsOperating`, `RequestLimitExceeded`",
    );
    expect(row(table, "tencent")[2]).toBe("`AuthFailure.SignatureExpire` |");
    expect(row(table, "ncp")[0]).toMatch(/; not `400`, `77301`$/);
  });
});
