import { describe, expect, it } from "vitest";
import { bench, type Bench, mails, type Reply } from "./support/callers.js";
import { headersOf } from "./support/spec-schema.js";

const version = "?api-version=2023-03-31";
const mail = mails.azure(["delivered@example.com"]);

describe("the headers of Azure's answers", () => {
  /** They depend on what the answer says, or come only in an exchange that the emulator does not know. */
  const conditional = ["retry-after", "x-ms-error-code", "repeatability-result", "x-ms-request-id"];

  it.each<[string, number, (at: Bench) => Promise<Reply>]>([
    ["send", 202, (at) => at.azure("POST", `/emails:send${version}`, mail)],
    ["send", 400, (at) => at.azure("POST", `/emails:send${version}`, {})],
    ["getSendResult", 404, (at) => at.azure("GET", `/emails/operations/1${version}`)],
  ])("are those of the spec: %s, %i", async (operationId, status, call) => {
    const reply = await call(bench());
    expect(reply.status).toBe(status);
    const known = headersOf("azure", operationId, status);
    const sent = [...reply.headers.keys()].filter((name) => name !== "content-type");
    expect(sent.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !sent.includes(name) && !conditional.includes(name))).toEqual([]);
  });

  it("are complete for a result, too, with an id of its own for each and the emulator's time", async () => {
    const at = bench();
    const { id } = (await at.azure("POST", `/emails:send${version}`, mail)).body as { id: string };
    const poll = (): Promise<Reply> => at.azure("GET", `/emails/operations/${id}${version}`);
    const { headers } = await poll();
    expect([...headers.keys()]).toEqual(expect.arrayContaining(headersOf("azure", "getSendResult", 200)));
    expect(headers.get("date")).toBe("Sun, 01 Mar 2026 00:00:00 GMT");
    expect((await poll()).headers.get("x-azure-ref")).not.toBe(headers.get("x-azure-ref"));
  });
});
