/** Reads one status in one way, and gives what came of it. */
export type Reader = () => Promise<unknown>;

/** The same status, read in the ways that are compared. */
export interface Readers {
  /** Ours, over the global `fetch`. */
  readonly web: Reader;
  /** Ours, over `nodeFetch`. */
  readonly node: Reader;
  /** The provider's official SDK, where it has one. */
  readonly sdk?: Reader;
  /** A few lines that sign the request and make it with the global `fetch`. */
  readonly handWeb: Reader;
  /** The same with `node:http`. */
  readonly handNode: Reader;
}
