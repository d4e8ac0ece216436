import { isDeepStrictEqual } from "node:util";
import { createSendStatus } from "@sendstatus/all";
import { type FetchLike, isSendStatusError } from "@sendstatus/core";
import { type Emulator, type SpecExample, specExamples } from "@sendstatus/emulator";
import type { Provider } from "./expected.js";
import type { Mail } from "./clients.js";

/** How the official samples of one provider fared. One sample may be an answer of several operations. */
export interface Replay {
  readonly samples: readonly string[];
  readonly failed: readonly string[];
}

/** Puts each official answer of a provider's documentation before its client, as if the provider had just given it. */
export async function replayOfficialSamples(provider: Provider, credentials: Emulator["credentials"]): Promise<Replay> {
  const samples = specExamples(provider).filter(({ key, direction }) => key.startsWith("official-") && direction === "response");
  const read = await Promise.all(samples.map((sample) => isRead(provider, sample, credentials)));
  const failed = samples.filter((_sample, index) => read[index] === false);
  const nameOf = ({ key }: SpecExample): string => `${provider} ${key}`;
  return { samples: [...new Set(samples.map(nameOf))], failed: [...new Set(failed.map(nameOf))] };
}

async function isRead(provider: Provider, sample: SpecExample, credentials: Emulator["credentials"]): Promise<boolean> {
  const { parameters, body } = sample.request;
  const input = provider === "tencent" ? body : { ...parameters, body };
  const result = provider === "tencent" ? (sample.value as { Response: unknown }).Response : sample.value;
  const api = clientOver(sample, credentials)[provider].api as unknown as Record<string, (input: unknown) => Promise<unknown>>;
  try {
    return isDeepStrictEqual(await api[sample.operationId]?.(input), result);
  } catch (error) {
    return isSendStatusError(error) && error.code !== undefined && JSON.stringify(sample.value).includes(error.code);
  }
}

function clientOver(sample: SpecExample, { azure, twilio, tencent, ncp }: Emulator["credentials"]): Mail {
  const fetch: FetchLike = async () => Response.json(sample.value, { status: sample.status });
  return createSendStatus({
    azure: { endpoint: "https://contoso.communication.azure.com", accessKey: azure.accessKey, fetch },
    twilio: { accountSid: twilio.accountSid, authToken: twilio.authToken, fetch },
    tencent: { secretId: tencent.secretId, secretKey: tencent.secretKey, region: "ap-guangzhou", fetch },
    ncp: { ...ncp, fetch },
  });
}
