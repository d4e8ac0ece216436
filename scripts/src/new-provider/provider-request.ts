/** What a new provider is called, and what of it is known already. */
export interface ProviderRequest {
  /** In lower case, as the package and the spec are called. */
  readonly name: string;
  /** As the provider calls itself. */
  readonly title: string;
  /** The base address of its API. */
  readonly endpoint: string;
  /** Its documentation. */
  readonly docs: string;
  /** How requests are proved, one of the vocabulary's signers. */
  readonly signer: string;
  /** The options of the client that the signer takes its credentials from. */
  readonly credentials: readonly string[];
}

/** A request that cannot be met. Its message says what to do instead. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
