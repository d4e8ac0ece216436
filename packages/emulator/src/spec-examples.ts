import type { ProviderName } from "./service/provider.js";
import { specOf } from "./service/spec.js";

/** An example of a provider's spec, with what the spec would have one send to get such an answer. */
export interface SpecExample {
  readonly operationId: string;
  /** Begins with what it is worth: `official-`, `recorded-` or `constructed-`. */
  readonly key: string;
  readonly direction: "request" | "response";
  /** The HTTP status of an answer; 500 where the spec says only `default`. */
  readonly status: number;
  /** As `application/json`. The value of a file is its text. */
  readonly mediaType: string;
  readonly value: unknown;
  /** The required parameters by name, and the operation's first example of a body. */
  readonly request: { readonly parameters: Readonly<Record<string, unknown>>; readonly body: unknown };
}

type Node = Readonly<Record<string, unknown>>;

/**
 * All examples of a provider's spec: official samples and others, for tests that want a provider's own words.
 *
 * @example
 * ```ts
 * import { specExamples } from "@sendstatus/emulator";
 *
 * const official = specExamples("azure").filter(({ key }) => key.startsWith("official-"));
 * ```
 */
export function specExamples(provider: ProviderName): readonly SpecExample[] {
  const document = specOf(provider).document as unknown as Node;
  const resolve = (node: unknown): Node => {
    const { $ref } = (node ?? {}) as { readonly $ref?: string };
    if ($ref === undefined) return (node ?? {}) as Node;
    const tokens = $ref.split("/").slice(1);
    return resolve(tokens.reduce<unknown>((found, token) => (found as Node)[token], document));
  };
  const examplesIn = (holder: unknown): Pick<SpecExample, "key" | "mediaType" | "value">[] =>
    Object.entries(resolve(resolve(holder).content)).flatMap(([mediaType, media]) =>
      Object.entries(resolve(resolve(media).examples)).map(([key, example]) => ({
        key,
        mediaType,
        value: resolve(example).value,
      })),
    );

  return Object.values(document.paths as Node).flatMap((item) =>
    Object.values(item as Node).flatMap((operation) => {
      const {
        operationId,
        parameters = [],
        requestBody,
        responses,
      } = operation as Node & { operationId: string; parameters?: unknown[] };
      const required = parameters
        .map(resolve)
        .filter((parameter) => parameter.required === true && !("x-sendstatus-client-option" in parameter));
      const bodies = examplesIn(requestBody);
      const request = {
        parameters: Object.fromEntries(required.map((parameter) => [parameter.name as string, parameter.example])),
        body: bodies[0]?.value,
      };
      return [
        ...bodies.map((example) => ({ ...example, operationId, direction: "request" as const, status: 0, request })),
        ...Object.entries(responses as Node).flatMap(([code, response]) => {
          const status = code === "default" ? 500 : Number(code);
          return examplesIn(response).map((example) => ({
            ...example,
            operationId,
            direction: "response" as const,
            status,
            request,
          }));
        }),
      ];
    }),
  );
}
