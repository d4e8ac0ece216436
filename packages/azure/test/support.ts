import { createManualClock, type ManualClock } from "@sendstatus/core/testing";
import { type AzureClient, type AzureOptions, createAzure } from "../src/index.js";

export const accessKey = Buffer.from("not a real access key").toString("base64");
export const endpoint = "https://contoso.communication.azure.com";
export const operationId = "8540c0de-899f-5cce-acb5-3ec493af3800";
export const start = new Date("2026-03-01T00:00:00Z");

/** A client to which the service gives always the same answer. The addresses that were asked are added to the list. */
export function azureAnswering(body: unknown, status = 200, asked: string[] = []): AzureClient {
  const fetch = async (url: string): Promise<Response> => {
    asked.push(url);
    return Response.json(body, { status });
  };
  return createAzure({ endpoint, accessKey, fetch, retry: false });
}

/** One answer of the service. */
export interface Answer {
  readonly body: unknown;
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

/** What the service says of the operation. */
export const result = (status: string, facts: Omit<Answer, "body"> & { readonly error?: unknown } = {}): Answer => {
  const { error = null, ...rest } = facts;
  return { body: { id: operationId, status, error }, ...rest };
};

export const unknownId: Answer = {
  status: 404,
  body: { error: { code: null, message: "Requested message could not be located." } },
};

/** A client on a clock that stands still, and the seconds after the start at which the service was asked. */
export interface Watched {
  readonly azure: AzureClient;
  readonly clock: ManualClock;
  readonly askedAt: readonly number[];
}

/**
 * A client to which the service gives these answers in turn; the last one it repeats. It proves itself with a token: a signature would be
 * made outside of this thread, and for that a clock of the test does not wait.
 */
export function azureSaying(answers: readonly [Answer, ...Answer[]], options: Partial<AzureOptions> = {}): Watched {
  const clock = createManualClock(start);
  const askedAt: number[] = [];
  const fetch = async (): Promise<Response> => {
    const { body, ...init } = answers[Math.min(askedAt.length, answers.length - 1)] as Answer;
    askedAt.push((clock.now().getTime() - start.getTime()) / 1000);
    return Response.json(body, init);
  };
  const azure = createAzure({
    endpoint,
    token: "not-a-real-token",
    fetch,
    clock,
    random: () => 0,
    retry: false,
    ...options,
  } as AzureOptions);
  return { azure, clock, askedAt };
}
