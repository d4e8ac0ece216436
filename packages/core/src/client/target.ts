import { SendStatusError } from "../errors.js";
import { shownRedacted } from "../inspect.js";
import { present } from "../present.js";

/** A target that can be stored as JSON and asked about in another process. */
export type Ticket<Provider extends string, Target> = Target & {
  readonly version: 1;
  readonly provider: Provider;
  /** When the mail was handed over, ISO 8601. */
  readonly sentAt?: string;
};

/** A target, bare or as a ticket; never one of another provider. */
export type TargetOrTicket<Provider extends string, Target> =
  | (Target & { readonly provider?: Provider })
  | Ticket<Provider, Target>;

/** One id of a target. */
export interface IdRule {
  readonly required: boolean;
  readonly pattern: RegExp;
  /** What it should look like, for the error. */
  readonly form: string;
  /** Whether it is a list of such. */
  readonly many?: boolean;
}

/** Who a mail went to, where the caller tells it. */
export const recipientList: IdRule = {
  required: false,
  many: true,
  pattern: /^[^\s@<>]+@[^\s@<>]+$/,
  form: "a list of bare mail addresses",
};

/** The ids of a provider's targets. */
export type IdRules<Target> = { readonly [Name in keyof Target]-?: IdRule };

/** Any id that a provider calls opaque: one word that cannot be taken for a path, also percent-encoded. */
export const opaqueId: IdRule = {
  required: true,
  pattern: /^(?!\.{1,2}$)[^\s\p{Cc}\p{Cs}/\\%]+$/u,
  form: "a text without spaces, slashes and percent signs, as the send returned it",
};

/**
 * The ids of a target or ticket, and when it was sent if that is known.
 *
 * @throws {SendStatusError} kind `usage` if an id is missing or malformed, or if the ticket is another provider's or of a newer version.
 */
export function readTarget<Target extends object>(
  provider: string,
  rules: IdRules<Target>,
  target: unknown,
): Target & { readonly sentAt?: Date } {
  if (typeof target !== "object" || target === null) throw refused(provider, `needs an object with ${names(rules)}.`);
  const fields = target as Readonly<Record<string, unknown>>;
  const { provider: itsProvider = provider, version = 1, sentAt } = fields;
  if (itsProvider !== provider) throw refused(provider, "this ticket is another provider's.");
  if (version !== 1) throw refused(provider, "this ticket is not of version 1; a newer sendstatus wrote it.");
  const ids = Object.entries<IdRule>(rules).flatMap(([name, rule]) => {
    const id = fields[name];
    if (id === undefined && !rule.required) return [];
    // A list is copied: who changes it later changes nothing here.
    if (fits(id, rule)) return [[name, Array.isArray(id) ? [...(id as unknown[])] : id]];
    throw refused(
      provider,
      `\`${name}\` must be ${rule.form}${typeof id === "number" ? "; as a number it has lost digits" : ""}.`,
    );
  });
  return Object.assign(Object.fromEntries(ids) as Target, present({ sentAt: readInstant(provider, sentAt) }));
}

/**
 * A ticket for a target.
 *
 * @throws {SendStatusError} kind `usage` as {@link readTarget}.
 */
export function writeTicket<Provider extends string, Target extends object>(
  provider: Provider,
  rules: IdRules<Target>,
  target: Target,
  sentAt?: Date,
): Ticket<Provider, Target> {
  const ids = readTarget(provider, rules, target);
  const instant = sentAt ?? ids.sentAt;
  if (instant !== undefined && !(instant instanceof Date && !Number.isNaN(instant.getTime())))
    throw refused(provider, "`sentAt` is not a valid date.");
  return shownRedacted({ ...ids, version: 1 as const, provider, ...present({ sentAt: instant?.toISOString() }) });
}

function fits(id: unknown, { many = false, pattern }: IdRule): boolean {
  const isOne = (value: unknown): boolean => typeof value === "string" && pattern.test(value);
  return many ? Array.isArray(id) && id.every(isOne) : isOne(id);
}

function readInstant(provider: string, sentAt: unknown): Date | undefined {
  if (sentAt === undefined) return undefined;
  const instant = new Date(typeof sentAt === "string" && /^\d{4}-\d\d-\d\dT/.test(sentAt) ? sentAt : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw refused(provider, "`sentAt` must be a date and time in ISO 8601.");
  return instant;
}

const names = (rules: object): string =>
  Object.keys(rules)
    .map((name) => `\`${name}\``)
    .join(", ");

const refused = (provider: string, message: string): SendStatusError =>
  new SendStatusError("usage", `${provider}, target: ${message}`, { provider });
