/** An address of the service. What stands in braces in its `url` is a variable. */
export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables?: Readonly<Record<string, { readonly default: string; readonly description?: string }>>;
}

/** A way to prove who asks: by a header of this name, or by a scheme of HTTP. */
export interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
  readonly description?: string;
  readonly "x-sendstatus-signer"?: string;
}
