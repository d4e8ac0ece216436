import { requireSecret, reveal, type Secret } from "../client/secrets.js";
import { SendStatusError } from "../errors.js";
import { type IncomingRequest, withOwnBody } from "./incoming-request.js";
import { hasSecretInUrl } from "./secret-in-url.js";

/**
 * How a request of a webhook proves where it is from.
 *
 * @example A secret of your own, in the address that the provider was given: `https://example.com/events?key=<secret>`, or
 * `https://example.com/events/<secret>`. Give the old and the new one while it is replaced.
 * ```ts
 * import type { EventProof } from "@sendstatus/core/events";
 *
 * const proof: EventProof = { secret: ["the-new-one-7c4e1b0a92", "the-old-one-51d8f3a6e0"] };
 * ```
 * @example A check of your own. The request that it gets is a copy whose body it may read.
 * ```ts
 * import type { EventProof } from "@sendstatus/core/events";
 *
 * const proof: EventProof = { verify: (request) => request.headers.get("x-checked-by-gateway") === "yes" };
 * ```
 */
export type EventProof =
  | {
      /** At least 16 characters; several while one is replaced. */
      readonly secret: Secret | readonly Secret[];
      readonly verify?: never;
    }
  | {
      /** Says whether the request is the provider's. If it throws, the provider is asked to send the request again. */
      readonly verify: (request: Request) => boolean | Promise<boolean>;
      readonly secret?: never;
    };

/** Says whether a request is from where it should be. One that throws has not found out. */
export type OriginCheck = (incoming: IncomingRequest) => boolean | Promise<boolean>;

/**
 * The check that belongs to a proof.
 *
 * @param client - named in errors, for example `createTencent`.
 * @param proof - an {@link EventProof}; whatever else it is, is refused here.
 * @throws {SendStatusError} kind `configuration` if the proof is none, or a secret is too short.
 */
export function originCheck(client: string, proof: object): OriginCheck {
  const { secret, verify } = membersOf(proof);
  if (typeof verify === "function" && secret === undefined) {
    return async (incoming) => (verify as OwnCheck)(await withOwnBody(incoming));
  }
  const given: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  if (verify !== undefined || secret === undefined || given.length === 0) throw notOneProof(client);
  const secrets = given.map((one) => requireSecret(client, "events.secret", one));
  for (const one of secrets) if (typeof one === "string") requireLength(client, one);
  return async ({ request }) => {
    const revealed = await Promise.all(secrets.map(async (one) => requireLength(client, await reveal("events.secret", one))));
    return hasSecretInUrl(request.url, revealed);
  };
}

type OwnCheck = NonNullable<EventProof["verify"]>;

const membersOf = (proof: unknown): { readonly secret?: unknown; readonly verify?: unknown } =>
  typeof proof === "object" && proof !== null ? proof : {};

const notOneProof = (client: string): SendStatusError =>
  new SendStatusError(
    "configuration",
    `${client}: the option \`events\` must be an object with either \`secret\`, one or several texts, or \`verify\`, a function.`,
  );

const shortestSecret = 16;

function requireLength(client: string, secret: string | undefined): string {
  if (secret !== undefined && secret.length >= shortestSecret) return secret;
  throw new SendStatusError(
    "configuration",
    `${client}: the option \`events.secret\` is shorter than ${String(shortestSecret)} characters. Anybody can call the address as often ` +
      "as it takes, so a short secret can be guessed; take a random one.",
  );
}
