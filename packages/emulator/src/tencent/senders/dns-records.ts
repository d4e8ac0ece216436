import { createHash } from "node:crypto";
import type { Domain, KeyLength } from "./senders.js";

/** The bytes of a public key of each length. */
const keyBytes: Readonly<Record<KeyLength, number>> = { 0: 162, 1: 294 };

/**
 * The DNS records that a domain needs, and what was found of them. A choice: those of the official sample, whose value a check finds
 * as it should be. The keys are none; they follow from the name of the domain.
 */
export function dnsRecords({ name, keys, isVerified }: Domain): Record<string, unknown>[] {
  const records = [
    [name, "v=spf1 include:qcloudmail.com ~all"],
    ...keys.map((length, index) => [`${selectors[index] ?? ""}._domainkey.${name}`, `k=rsa;p=${madeUpKey(name, length)}`]),
  ];
  return records.map(([SendDomain, ExpectedValue]) => {
    return { Type: "TXT", SendDomain, ExpectedValue, CurrentValue: isVerified ? ExpectedValue : "", Status: isVerified };
  });
}

/** The first one is that of the official sample. */
const selectors = ["mail", "mail2"] as const;

const madeUpKey = (name: string, length: KeyLength): string =>
  createHash("shake256", { outputLength: keyBytes[length] }).update(name).digest("base64");
