import { isSendStatusError } from "@sendstatus/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { azureAnswering, result } from "./support.js";

const awkward = fc.constantFrom(
  "/",
  "\\",
  ".",
  "..",
  "%",
  "%2F",
  "%2e",
  "%25",
  "?",
  "#",
  " ",
  "\n",
  "\ud800",
  "ä",
  "𝒂",
  "&",
  "+",
  "$&",
  "{id}",
);
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.oneof(awkward, fc.string()), { maxLength: 5 }).map((parts) => parts.join("")),
);

it("an id stays in its segment of the address, whatever it holds, or is refused before anything is sent", async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(texts, async (operationId) => {
      const asked: string[] = [];
      const azure = azureAnswering(result("Running").body, 200, asked);
      try {
        await azure.api.getSendResult({ operationId });
      } catch (caught) {
        expect(isSendStatusError(caught) && caught.kind).toBe("usage");
        expect(asked).toEqual([]);
        return;
      }
      accepted++;
      const { pathname, search, hash } = new URL(asked[0] ?? "");
      const segments = pathname.split("/");
      expect(segments).toHaveLength(4);
      expect(decodeURIComponent(segments.pop() ?? "")).toBe(operationId);
      expect(segments.join("/")).toBe("/emails/operations");
      expect(search).toMatch(/^\?api-version=[\w-]+$/);
      expect(hash).toBe("");
    }),
    { numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(50);
});
