import type { BlockTime } from "./block-time.js";

/** A mail bounced, at a time that may be yet to come. */
export interface Bounce {
  readonly address: string;
  readonly atMs: number;
  /** Whose mail it was. */
  readonly requester: "CUSTOMER" | "OTHER_CUSTOMER";
  readonly sendResultCode: string;
  readonly sendResultMessage: string | null;
}

/** An address was blocked for a time. */
export interface Block {
  /** Counts the bounces. */
  readonly serial: number;
  readonly bounce: Bounce;
  readonly untilMs: number;
}

/** The addresses that get no mail for a while, as mails to them bounced. Follows from the bounces and the clock. */
export interface SendBlocks {
  add(bounce: Bounce): void;
  /** The blocks of an address that have begun by a time, in the order in which they did. */
  blocksOf(address: string, nowMs: number): readonly Block[];
  /** When the block ends that an address is under at a time; undefined if it is under none. */
  untilMs(address: string, atMs: number): number | undefined;
}

export function createSendBlocks(blockTime: BlockTime): SendBlocks {
  const bounces = new Map<string, Pick<Block, "serial" | "bounce">[]>();
  let lastSerial = 0;

  const blocksOf: SendBlocks["blocksOf"] = (address, nowMs) => {
    const blocks: Block[] = [];
    for (const { serial, bounce } of bounces.get(address) ?? []) {
      if (bounce.atMs > nowMs) break;
      // A mail that was on its way when the address was blocked may bounce as well, and changes nothing.
      if (bounce.atMs < (blocks.at(-1)?.untilMs ?? -Infinity)) continue;
      blocks.push({ serial, bounce, untilMs: bounce.atMs + blockTime.at(bounce.atMs).ms });
    }
    return blocks;
  };

  return {
    add(bounce) {
      const ofAddress = bounces.get(bounce.address) ?? [];
      bounces.set(bounce.address, ofAddress);
      ofAddress.push({ serial: ++lastSerial, bounce });
      // A reserved mail may bounce after one that is accepted later.
      ofAddress.sort((a, b) => a.bounce.atMs - b.bounce.atMs);
    },
    blocksOf,
    untilMs(address, atMs) {
      const untilMs = blocksOf(address, atMs).at(-1)?.untilMs;
      return untilMs !== undefined && atMs < untilMs ? untilMs : undefined;
    },
  };
}
