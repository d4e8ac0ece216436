import { isSendStatusError, SendStatusError } from "../errors.js";
import type { RequestParts, SignatureHeaders } from "../signing/request-parts.js";
import { causeCode } from "../transport/failure.js";
import type { BoundSigner } from "../transport/sign.js";

/** A credential, or a function that gives it. The function is asked at each attempt, so that a rotated key needs no restart. */
export type Secret = string | (() => string | Promise<string>);

/** Credentials whose parts may be functions. */
export type Secrets<Credentials> = { readonly [Part in keyof Credentials]: Secret | Exclude<Credentials[Part], string> };

/** A signer of `@sendstatus/core/signing`. */
export type Signer<Credentials> = (parts: RequestParts, credentials: Credentials, instant: Date) => Promise<SignatureHeaders>;

/** Gives a signer its credentials. Of these only the names of the options ever appear in an error. */
export function bindSigner<Credentials extends object>(signer: Signer<Credentials>, secrets: Secrets<Credentials>): BoundSigner {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(secrets);
  const isAsked = entries.some(([, secret]) => typeof secret === "function");
  let latest = isAsked ? {} : allSet(entries as readonly (readonly [string, string | undefined])[]);
  return async (parts, instant) => {
    // While they stay the same they are one object: a signer keeps its key for that.
    if (isAsked) latest = sameOrNew(latest, await revealAll(entries));
    const credentials = latest;
    const headers = await signer(parts, credentials as Credentials, instant);
    if (Object.values(headers).some((value) => /[^\t\x20-\x7e\x80-\xff]/.test(value))) {
      throw new SendStatusError(
        "configuration",
        "The credentials hold a character that no header can carry, such as a line break.",
      );
    }
    return { headers, secrets: [...Object.values(credentials), ...proofsIn(headers)] };
  };
}

/** Those of the credentials that are set. */
type Revealed = Readonly<Record<string, string>>;

const revealAll = async (entries: readonly (readonly [string, unknown])[]): Promise<Revealed> =>
  allSet(await Promise.all(entries.map(async ([name, secret]) => [name, await reveal(name, secret)] as const)));

const allSet = (entries: readonly (readonly [string, string | undefined])[]): Revealed =>
  Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));

function sameOrNew(known: Revealed, given: Revealed): Revealed {
  const names = Object.keys(given);
  return names.length === Object.keys(known).length && names.every((name) => given[name] === known[name]) ? known : given;
}

/** The value of a credential, as the function gives it now or as it was given. */
export async function reveal(name: string, secret: unknown): Promise<string | undefined> {
  if (typeof secret !== "function") return secret as string | undefined;
  const value: unknown = await Promise.resolve()
    .then(() => (secret as () => unknown)())
    .catch((caught: unknown) => {
      if (isSendStatusError(caught)) throw caught;
      // Its words are left out: they may hold what it was about to give.
      const code = causeCode(caught);
      const message = `The function given as \`${name}\` failed${code === undefined ? "" : ` (${code})`}.`;
      throw new SendStatusError("authentication", message, { retryable: true });
    });
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new SendStatusError("configuration", `The function given as \`${name}\` must return a text that is not empty.`);
}

/** The texts that prove who asks: whole, and as the part that a provider may repeat alone. */
function proofsIn(headers: SignatureHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (!/authorization|signature/.test(name)) return [];
    const signature = /Signature=([^,&\s]+)/.exec(value)?.[1] ?? value;
    return [value, value.slice(value.lastIndexOf(" ") + 1), signature];
  });
}

/** Refuses a credential that is missing, before the first call. */
export function requireSecret(client: string, name: string, value: unknown): Secret {
  if (typeof value === "function" || (typeof value === "string" && value.trim() !== "")) return value as Secret;
  throw new SendStatusError(
    "configuration",
    `${client}: set the option \`${name}\` to a text that is not empty, or to a function.`,
  );
}
