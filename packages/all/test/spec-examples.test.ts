import { isSendStatusError } from "@sendstatus/core";
import { type SpecExample, specExamples } from "@sendstatus/emulator";
import { describe, expect, it } from "vitest";
import { createSendStatus } from "../src/index.js";

const providers = ["azure", "twilio", "tencent", "ncp"] as const;

/** A client to which every provider gives this answer. */
function answering({ value, status, mediaType }: SpecExample): ReturnType<typeof createAll> {
  const text = mediaType === "application/json" ? JSON.stringify(value) : String(value);
  return createAll(async () => new Response(text, { status, headers: { "content-type": mediaType } }));
}

function createAll(fetch: () => Promise<Response>) {
  const common = { fetch, retry: false, rateLimits: false } as const;
  return createSendStatus({
    azure: { endpoint: "https://contoso.communication.azure.com", accessKey: "a2V5", ...common },
    twilio: { accountSid: "AC00000000000000000000000000000001", authToken: "token", ...common },
    tencent: { secretId: "AKIDEXAMPLE", secretKey: "key", region: "ap-guangzhou", ...common },
    ncp: { accessKey: "EXAMPLE", secretKey: "key", ...common },
  });
}

type Api = Record<string, (input: unknown) => Promise<unknown>>;

/** Calls the operation of an example, with the spec's own request. */
function callWith(provider: (typeof providers)[number], example: SpecExample): Promise<unknown> | undefined {
  const { operationId, request } = example;
  const input = provider === "tencent" ? request.body : { ...request.parameters, body: request.body };
  return (answering(example)[provider].api as unknown as Api)[operationId]?.(input);
}

describe.each(providers)("the examples in the spec of %s", (provider) => {
  const answers = specExamples(provider).filter(({ direction }) => direction === "response");
  const isError = ({ status, value }: SpecExample): boolean =>
    status >= 400 || "Error" in ((value as { Response?: object }).Response ?? {});

  it.each(answers.filter((answer) => !isError(answer)))("$operationId returns $key as it came", async (answer) => {
    const expected = provider === "tencent" ? (answer.value as { Response: unknown }).Response : answer.value;
    const returned = await callWith(provider, answer);
    expect(returned instanceof Blob ? await returned.text() : returned).toEqual(expected);
  });

  it.each(answers.filter(isError))("$operationId throws $key with the provider's code", async (answer) => {
    const error: unknown = await callWith(provider, answer)?.catch((caught: unknown) => caught);
    expect(isSendStatusError(error)).toBe(true);
    const codes = [...JSON.stringify(answer.value).matchAll(/"(?:code|Code|errorCode)":\s*"?([\w.]+)/g)].map(([, code]) => code);
    expect([...codes, undefined]).toContain((error as { code?: string }).code);
    if (codes.some((code) => code !== "null")) expect((error as { code?: string }).code).toBeDefined();
  });
});
