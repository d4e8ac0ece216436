import { describe, expect, it } from "vitest";
import { type AzureClient, createAzure, type SendInput } from "../src/index.js";
import { accessKey, endpoint, operationId } from "./support.js";

const body: SendInput["body"] = {
  senderAddress: "donotreply@contoso.com",
  content: { subject: "Hello", plainText: "Hi there" },
  recipients: { to: [{ address: "alice@example.com" }] },
};

/** A client whose service takes every mail, and the ids under which it was given them. */
function azureTaking(): { readonly azure: AzureClient; readonly ids: readonly (string | null)[] } {
  const ids: (string | null)[] = [];
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    const id = new Headers(init.headers).get("operation-id");
    ids.push(id);
    return Response.json({ id, status: "Running", error: null }, { status: 202 });
  };
  return { azure: createAzure({ endpoint, accessKey, fetch }), ids };
}

describe("the id of a send", () => {
  it("is the caller's own, if there is one", async () => {
    const { azure, ids } = azureTaking();
    await azure.api.send({ "Operation-Id": operationId, body });
    expect(ids).toEqual([operationId]);
  });

  it("is otherwise made before sending, another one for each mail", async () => {
    const { azure, ids } = azureTaking();
    const results = [await azure.api.send({ body }), await azure.api.send({ body })];
    expect(ids).toEqual(results.map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });
});
