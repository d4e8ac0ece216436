/** The length of a DKIM key: 0 for 1024 bits, 1 for 2048 bits. */
export type KeyLength = 0 | 1;

export interface Tag {
  readonly TagKey: string;
  readonly TagValue: string;
}

/** A domain that mails are sent from. */
export interface Domain {
  readonly name: string;
  /** The oldest first. */
  readonly keys: readonly [KeyLength] | readonly [KeyLength, KeyLength];
  readonly tags: readonly Tag[];
  readonly isVerified: boolean;
}

/** An address that mails are sent from. */
export interface Sender {
  readonly address: string;
  readonly name: string;
  readonly createdAtMs: number;
  readonly smtpPassword?: string;
}

/** What the account sends from, by the name of the domain or the address, in lower case. */
export interface Senders {
  readonly domains: Map<string, Domain>;
  readonly addresses: Map<string, Sender>;
}

export const createSenders = (): Senders => ({ domains: new Map(), addresses: new Map() });
