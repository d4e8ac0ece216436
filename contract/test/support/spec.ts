import { readFileSync } from "node:fs";
import { parse } from "yaml";

export const providers = ["azure", "twilio", "tencent", "ncp"] as const;
export type Provider = (typeof providers)[number];

/** An operation as its spec describes it, references followed. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The path key: with `{names}`, or the action of an RPC. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly bodies: readonly Example[];
  readonly answers: readonly Answer[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly example: unknown;
  readonly clientOption: string | undefined;
}

export interface Example {
  readonly key: string;
  readonly mediaType: string;
  readonly value: unknown;
}

export interface Answer {
  /** Undefined where the spec has no example, since there is nothing in the answer. */
  readonly example: Example | undefined;
  readonly status: number;
}

export interface Rpc {
  readonly path: string;
  readonly actionHeader: string;
  readonly headers: Readonly<Record<string, string>>;
}

type Node = Readonly<Record<string, unknown>>;

/** The operations of a provider, and how they travel if they are an RPC. */
export interface Spec {
  readonly operations: readonly Operation[];
  readonly rpc: Rpc | undefined;
}

const known = new Map<Provider, Spec>();

/** What a provider's spec says. Read once. */
export function specOf(provider: Provider): Spec {
  const spec = known.get(provider) ?? readSpec(provider);
  known.set(provider, spec);
  return spec;
}

function readSpec(provider: Provider): Spec {
  const document = parse(readFileSync(new URL(`../../../specs/${provider}.openapi.yaml`, import.meta.url), "utf8")) as Node;
  const resolve = (node: unknown): Node => {
    const { $ref } = (node ?? {}) as { readonly $ref?: string };
    if ($ref === undefined) return (node ?? {}) as Node;
    return resolve(
      $ref
        .split("/")
        .slice(1)
        .reduce<unknown>((found, token) => (found as Node)[token], document),
    );
  };
  const examplesOf = (holder: unknown): Example[] =>
    Object.entries(resolve(resolve(holder).content)).flatMap(([mediaType, media]) =>
      Object.entries(resolve(resolve(media).examples)).map(([key, example]) => ({
        key,
        mediaType,
        value: resolve(example).value,
      })),
    );
  const answersOf = (responses: Node): Answer[] =>
    Object.entries(responses).flatMap(([code, response]): Answer[] => {
      const status = code === "default" ? 500 : Number(code);
      const examples = examplesOf(response);
      const isEmpty = resolve(response).content === undefined && status < 300;
      return isEmpty ? [{ example: undefined, status }] : examples.map((example) => ({ example, status }));
    });
  const operations = Object.entries(document.paths as Node).flatMap(([path, item]) =>
    Object.entries(item as Node).map(([method, node]): Operation => {
      const {
        operationId,
        parameters = [],
        requestBody,
        responses,
      } = node as Node & { readonly parameters?: readonly unknown[] };
      return {
        id: operationId as string,
        method: method.toUpperCase(),
        path,
        parameters: parameters.map(resolve).map((parameter) => ({
          ...(parameter as unknown as Omit<Parameter, "clientOption">),
          clientOption: parameter["x-sendstatus-client-option"] as string | undefined,
        })),
        bodies: examplesOf(requestBody),
        answers: answersOf(responses as Node),
      };
    }),
  );
  return { operations, rpc: document["x-sendstatus-rpc"] as Rpc | undefined };
}
