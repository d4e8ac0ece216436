import { foldObservations, type Observation } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { createSendStatus } from "../src/index.js";
import { at, type Node, providers, type ProviderName, specOf } from "./support/specs.js";

const events = { verify: () => true };
const mail = createSendStatus({
  azure: { connectionString: "endpoint=https://contoso.communication.azure.com;accesskey=a2V5", events },
  twilio: { apiKey: "SK00000000000000000000000000000001", apiKeySecret: "secret", events },
  tencent: { secretId: "AKIDEXAMPLE", secretKey: "key", region: "ap-guangzhou", events },
});

type Pushing = Exclude<ProviderName, "ncp">;
interface Example {
  readonly provider: Pushing;
  readonly key: string;
  readonly value: unknown;
}

/** The bodies of the requests that a provider's spec shows for its webhooks. */
async function examplesOf(provider: Pushing): Promise<Example[]> {
  const spec = await specOf(provider);
  return Object.values((spec.webhooks ?? {}) as Node).flatMap((webhook) =>
    Object.values(at(spec, webhook, "post", "requestBody", "content")).flatMap((media) =>
      Object.entries(at(spec, media, "examples")).map(([key, example]) => ({ provider, key, value: at(spec, example).value })),
    ),
  );
}

const pushing = providers.filter((provider) => provider !== "ncp");
const examples = (await Promise.all(pushing.map(examplesOf))).flat();
const isNoReport = ({ key }: Example): boolean => /validation|test-event/.test(key);

const parse = ({ provider, value }: Example) => {
  const body = JSON.stringify(value);
  return mail.parseEvents(provider, new Request("https://example.com/events", { method: "POST", body }));
};
const said = ({ operation, delivery, engagement }: Observation): unknown => operation ?? delivery ?? engagement;

describe("the examples of events in the specs", () => {
  it("are of each provider that sends any", () => {
    expect(new Set(examples.map(({ provider }) => provider))).toEqual(new Set(pushing));
    expect(examples.filter(isNoReport)).toHaveLength(2);
  });

  it.each(examples.filter((example) => !isNoReport(example)))("$provider: $key is read, each event of it", async (example) => {
    const { verified, observations, unparsed, response } = await parse(example);
    expect({ verified, unparsed, status: response.status }).toEqual({ verified: true, unparsed: [], status: 200 });
    const told = [example.value].flat();
    expect(new Set(observations.map(({ raw }) => JSON.stringify(raw.body)))).toEqual(
      new Set(told.map((event) => JSON.stringify(event))),
    );
    for (const observation of observations) {
      expect(said(observation)).not.toBe("unknown");
      expect(said(observation)).toBeDefined();
      expect(observation).toMatchObject({
        provider: example.provider,
        channel: "webhook",
        operationId: expect.stringMatching(/./) as string,
      });
      expect(observation.occurredAt?.getTime()).toBeGreaterThan(0);
      expect(foldObservations([observation]).history).toEqual([observation]);
    }
  });

  it.each(examples.filter(isNoReport))("$provider: $key is no report, and no error", async (example) => {
    const { verified, observations, response } = await parse(example);
    expect({ verified, observations, status: response.status }).toEqual({ verified: true, observations: [], status: 200 });
  });
});
