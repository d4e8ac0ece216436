import { type Clock, SendStatusError } from "@sendstatus/core";
import { type EventProof, originCheck, type OriginCheck } from "@sendstatus/core/events";
import { type EntraKey, verifyEntraToken } from "@sendstatus/core/signing";

/** Proves that a request is Event Grid's by the token that it asked Microsoft Entra ID for. */
export interface EntraProof {
  /** What the token has to say. */
  readonly entra: {
    /** Who issued it, as `https://login.microsoftonline.com/<tenant>/v2.0` or `https://sts.windows.net/<tenant>/`. */
    readonly issuer: string | readonly string[];
    /** Whom it was issued for: the id or URI of your own app registration. */
    readonly audience: string | readonly string[];
    /** The application that Event Grid asks as. */
    readonly applicationId?: string;
    /** The issuer's public keys, or a function that gives them. */
    readonly keys: readonly EntraKey[] | (() => readonly EntraKey[] | Promise<readonly EntraKey[]>);
  };
  readonly secret?: never;
  readonly verify?: never;
}

/** How requests of Event Grid are recognised. Its deliveries are not signed. */
export type AzureEventOptions = ((EventProof & { readonly entra?: never }) | EntraProof) & {
  /** The resources that events are expected from, as `/subscriptions/…/communicationservices/contoso`. Default: any. */
  readonly topics?: readonly string[] | undefined;
};

/** Where events come from. */
export interface AzureEventSource {
  readonly prove: OriginCheck | undefined;
  readonly topics: readonly string[] | undefined;
}

/** @throws {SendStatusError} kind `configuration` if the options cannot be used. */
export function azureEventSource(options: AzureEventOptions | undefined, clock: Clock): AzureEventSource {
  if (options === undefined) return { prove: undefined, topics: undefined };
  const { topics, entra } = (options as (Partial<EntraProof> & { readonly topics?: readonly string[] }) | null) ?? {};
  return { prove: entra === undefined ? originCheck("azure", options) : entraCheck(entra, clock), topics };
}

/** @see https://learn.microsoft.com/en-us/azure/event-grid/security-authentication */
function entraCheck(entra: EntraProof["entra"], clock: Clock): OriginCheck {
  const { issuer, audience, applicationId, keys } = entra;
  const isMissing = {
    issuer: !isGiven(issuer),
    audience: !isGiven(audience),
    keys: !Array.isArray(keys) && typeof keys !== "function",
  };
  const missing = Object.entries(isMissing).flatMap(([name, isTrue]) => (isTrue ? [name] : []));
  if (missing.length > 0) {
    const names = missing.map((name) => `\`${name}\``).join(" and ");
    throw new SendStatusError("configuration", `azure: set ${names} of the option \`events.entra\`.`);
  }
  return async ({ request }) => {
    // The handshake of CloudEvents comes without a token. It promises nothing but to look at what follows.
    if (request.method === "OPTIONS") return true;
    const token = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
    if (token === undefined) return false;
    const expected = { issuer, audience, applicationId, keys: typeof keys === "function" ? await keys() : keys };
    return (await verifyEntraToken(token, expected, clock.now())).valid;
  };
}

const isGiven = (value: unknown): boolean => (typeof value === "string" || Array.isArray(value)) && value.length > 0;
