import { isSendStatusError } from "@sendstatus/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callOf } from "./support/calls.js";
import { expectedRequest, type WireRequest } from "./support/expected-request.js";
import { sentRequest } from "./support/sent.js";
import { type Services, startServices } from "./support/services.js";
import { type Answer, type Example, type Operation, providers, specOf } from "./support/spec.js";

let services: Services;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

describe.each(providers)("%s", (provider) => {
  const { operations, rpc } = specOf(provider);

  it.each(operations)("$id: $method $path, as it travels and as it is answered", async (operation) => {
    const { emulator, recorders, basePaths } = services;
    const { requests } = recorders[provider];
    for (const [body, answer] of exchangesOf(operation)) {
      requests.length = 0;
      if (answer.example !== undefined)
        emulator.inject(provider, { fault: exampleFault(answer.example.key, answer.status), operation: operation.id });
      const outcome = await outcomeOf(() => callOf(services.apiOf(provider), operation, rpc, body).then((data) => data));
      emulator.clearFaults();
      expect(requests).toHaveLength(1);
      const sent = await Promise.all(requests.map(sentRequest));
      expect(sent).toEqual([asRead(expectedRequest(operation, rpc, basePaths[provider], body))]);
      // Where an answer holds nothing there is none to arrange: then the service itself answers, which knows no id of the examples.
      if (answer.example === undefined) expect(outcome).toMatchObject({ error: { kind: "not-found" } });
      else await expectAnswer(outcome, answer.example, answer.status, rpc !== undefined);
    }
  });
});

const exampleFault = (name: string, status: number) => ({ kind: "example", name, status }) as const;

/** Every example of a body and every answer, each at least once. */
function exchangesOf({ bodies, answers }: Operation): readonly (readonly [Example | undefined, Answer])[] {
  expect(answers.some(({ status }) => status < 300)).toBe(true);
  const count = Math.max(bodies.length, answers.length);
  return Array.from({ length: count }, (_none, index) => [
    bodies[index % (bodies.length || 1)],
    answers[index % answers.length] as Answer,
  ]);
}

/** A form's fields are lists where they are read. */
function asRead(request: WireRequest): WireRequest {
  if (request.headers["content-type"] !== "multipart/form-data") return request;
  const fields = Object.entries(request.body as object).map(([name, texts]: [string, unknown]) => [name, [texts].flat()]);
  return { ...request, body: Object.fromEntries(fields) as object };
}

type Outcome = { readonly data: unknown } | { readonly error: unknown };

const outcomeOf = (call: () => Promise<unknown>): Promise<Outcome> =>
  call().then(
    (data) => ({ data }),
    (error: unknown) => ({ error }),
  );

async function expectAnswer(outcome: Outcome, { mediaType, value }: Example, status: number, isRpc: boolean): Promise<void> {
  const result = isRpc ? (value as { readonly Response?: { readonly Error?: object } }).Response : value;
  const isRefusal = status >= 300 || (isRpc && "Error" in (result as object));
  if (isRefusal) {
    expect(outcome).toMatchObject({ error: { name: "SendStatusError", status } });
    expect("error" in outcome && isSendStatusError(outcome.error)).toBe(true);
    return;
  }
  if (!("data" in outcome)) throw outcome.error;
  if (mediaType === "application/json") expect(outcome.data).toEqual(result);
  else expect(await (outcome.data as Blob).text()).toBe(value);
}
