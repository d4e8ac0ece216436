import { readFile } from "node:fs/promises";
import { specExamples } from "@sendstatus/emulator";
import { parse } from "yaml";

export const providers = ["azure", "twilio", "tencent", "ncp"] as const;
export type ProviderName = (typeof providers)[number];
/** A provider that sends events. */
export const pushing = ["azure", "twilio", "tencent"] as const;
export type PushingName = (typeof pushing)[number];

/** An answer of a provider, as its spec shows it. */
export interface AnswerSample {
  readonly operation: string;
  readonly status: number;
  readonly value: unknown;
}

/** The answers of a provider, each once for an operation; where many statuses have the same errors, the first stands for all. */
export function answersOf(provider: ProviderName): AnswerSample[] {
  const answers = specExamples(provider).filter(({ direction }) => direction === "response");
  const distinct = new Map(
    answers.map(({ operationId, status, value }) => [
      `${operationId} ${JSON.stringify(value)}`,
      { operation: operationId, status, value },
    ]),
  );
  return [...distinct.values()];
}

/** A request to each operation of a provider, by its name. */
export function requestsOf(provider: ProviderName): ReadonlyMap<string, object> {
  return new Map(
    specExamples(provider).map(({ operationId, request: { parameters, body } }) => [
      operationId,
      provider === "tencent" ? (body as object) : { ...parameters, body },
    ]),
  );
}

type Node = Readonly<Record<string, unknown>>;

/** The bodies of the events that a provider's spec shows. */
export async function eventsOf(provider: PushingName): Promise<unknown[]> {
  const file = new URL(`../../../specs/${provider}.openapi.yaml`, import.meta.url);
  const spec = parse(await readFile(file, "utf8")) as Node;
  const resolved = (node: unknown): Node => {
    const { $ref } = (node ?? {}) as { readonly $ref?: string };
    if ($ref === undefined) return (node ?? {}) as Node;
    return resolved(
      $ref
        .split("/")
        .slice(1)
        .reduce<unknown>((found, name) => (found as Node)[name], spec),
    );
  };
  const at = (node: unknown, ...names: readonly string[]): Node =>
    names.reduce<Node>((found, name) => resolved(found[name]), resolved(node));
  return Object.values(spec.webhooks as Node).flatMap((webhook) =>
    Object.values(at(webhook, "post", "requestBody", "content")).flatMap((media) =>
      Object.values(at(media, "examples")).map((example) => resolved(example).value),
    ),
  );
}
