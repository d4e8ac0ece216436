/** One who gets no advertising mail. */
export interface Unsubscriber {
  readonly address: string;
  readonly atMs: number;
  /** Registered by somebody else, not by the link in a mail. */
  readonly isRegByManager: boolean;
}

/** Those who get no advertising mail, in the order in which they were registered. */
export interface Unsubscribers {
  readonly all: Iterable<Unsubscriber>;
  has(address: string): boolean;
  /** Registers an address that is not there yet. */
  add(unsubscriber: Unsubscriber): void;
  /** Whether it was there. */
  delete(address: string): boolean;
}

export function createUnsubscribers(): Unsubscribers {
  const byAddress = new Map<string, Unsubscriber>();
  return {
    get all() {
      return byAddress.values();
    },
    has: (address) => byAddress.has(address),
    add(unsubscriber) {
      byAddress.set(unsubscriber.address, unsubscriber);
    },
    delete: (address) => byAddress.delete(address),
  };
}
