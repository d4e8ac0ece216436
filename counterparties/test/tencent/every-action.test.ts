import { ses } from "tencentcloud-sdk-nodejs-ses";
import { expect, it } from "vitest";
import { specOf } from "../support/shapes/spec-document.js";
import { bothClients } from "./both-clients.js";

// Each client has an emulator of its own, so that a call finds what the same calls before it have left.
const { official } = await bothClients();
const { ours } = await bothClients();

const spec = specOf("tencent");
const actions = Object.getOwnPropertyNames(ses.v20201002.Client.prototype).filter((name) => name !== "constructor");
const calls = actions.flatMap((action) => {
  const { operationId } = spec.at("paths", `/${action}`, "post");
  const examples = spec.at("paths", `/${action}`, "post", "requestBody", "content", "application/json", "examples");
  return Object.keys(examples).map((key) => {
    return { action, method: String(operationId), key, request: spec.within(examples, key, "value") };
  });
});

/** The answer without the ids that are new each time, or the code of the error. */
async function outcomeOf(client: object, method: string, request: unknown): Promise<unknown> {
  const call = (client as Readonly<Record<string, (request: unknown) => Promise<object>>>)[method];
  if (call === undefined) throw new Error(`There is no method ${method}.`);
  try {
    const answer = await call.call(client, request);
    return { ...answer, RequestId: "", ...("MessageId" in answer && { MessageId: "" }) };
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === undefined) throw error;
    return code;
  }
}

it.each(calls)("$action gives both clients the same: $key", async ({ action, method, request }) => {
  const their = await outcomeOf(official, action, request);
  expect(await outcomeOf(ours.api, method, request)).toEqual(their);
});
