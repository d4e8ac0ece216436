import type { ProviderName } from "../../../src/index.js";
import type { Bench, Reply } from "../callers.js";

/** Answers by the operation that they are of. */
export type Replies = Readonly<Record<string, Reply>>;

/** The answer of an operation, and what it should say: that it is done, or why not. */
export interface Errand {
  readonly operationId: string;
  readonly reply: Reply;
  readonly refused: boolean;
}

/** One way through a provider's operations. */
export interface Exchange {
  readonly provider: ProviderName;
  readonly sending: string;
  send(at: Bench, body: unknown): Promise<Reply>;
  /** All that can be asked about what was sent. */
  read(at: Bench, sent: Reply): Promise<Replies>;
  /** The same of what there is not. */
  readNothing(at: Bench): Promise<Replies>;
  /** What else can be asked for: each other operation done and, where it has a refusal of its own, refused. */
  others?(at: Bench): Promise<readonly Errand[]>;
  /** Where the operations are, for requests without a signature. */
  readonly places: Readonly<Record<string, { readonly method?: string; readonly path: string; readonly action?: string }>>;
}
