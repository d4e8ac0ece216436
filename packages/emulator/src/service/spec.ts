import { readFileSync } from "node:fs";
import type { Document } from "openapi-backend";
import { parse } from "yaml";
import { specsFolder } from "../specs-folder.js";
import type { ProviderName } from "./provider.js";

/** The parts of a spec that the emulator reads itself; openapi-backend reads the rest. */
export interface Spec {
  readonly document: Document;
  /** The API's addresses; a `{variable}` stands for any text. */
  readonly servers: readonly [Server, ...Server[]];
  /** Names of ways to prove a request; one of them is enough. */
  readonly signers: readonly string[];
  readonly rpc?: Rpc;
  readonly operations: readonly OperationSpec[];
  /** `x-sendstatus-polling`: how long a send can be asked about; without end where that is not documented. */
  readonly retentionMs: number;
}

/** What the emulator reads itself of an operation. */
export interface OperationSpec {
  /** The `operationId`. */
  readonly id: string;
  readonly safety: Safety;
  /** `x-sendstatus-rate-limits`: all of them hold. */
  readonly rateLimits: readonly RateLimit[];
}

/** `x-sendstatus-safety`: what a call does, and so whether it may be repeated. */
export type Safety = "read" | "idempotent" | "write" | "send";

/** So many requests in any so many seconds. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

export interface Server {
  readonly host: RegExp;
  /** Without a slash at its end; empty where the API stands at the root. */
  readonly basePath: string;
}

/** `x-sendstatus-rpc`: the path keys of the spec are names of actions, and on the wire there is one path. */
export interface Rpc {
  readonly path: string;
  readonly actionHeader: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface SpecFile {
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly components: { readonly securitySchemes: Readonly<Record<string, { readonly "x-sendstatus-signer": string }>> };
  readonly "x-sendstatus-rpc"?: Rpc;
  readonly "x-sendstatus-polling": { readonly retention?: number };
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationInFile>>>>;
}

interface OperationInFile {
  readonly operationId: string;
  readonly "x-sendstatus-safety": Safety;
  readonly "x-sendstatus-rate-limits"?: readonly RateLimit[];
}

const read = new Map<ProviderName, Spec>();

/** The spec of a provider, from the package's own copy. Read once. */
export function specOf(name: ProviderName): Spec {
  const known = read.get(name);
  if (known !== undefined) return known;
  const spec = understood(parse(readFileSync(new URL(`${name}.openapi.yaml`, specsFolder), "utf8")));
  read.set(name, spec);
  return spec;
}

function understood(content: unknown): Spec {
  const file = content as SpecFile;
  const [first, ...more] = file.servers.map(({ url }) => serverAt(url));
  if (first === undefined) throw new Error("The spec names no server.");
  const rpc = file["x-sendstatus-rpc"];
  return {
    document: content as Document,
    servers: [first, ...more],
    signers: file.security
      .flatMap(Object.keys)
      .map((scheme) => file.components.securitySchemes[scheme]?.["x-sendstatus-signer"] ?? scheme),
    ...(rpc === undefined ? {} : { rpc }),
    operations: Object.values(file.paths)
      .flatMap(Object.values<OperationInFile>)
      .map(operationSpec),
    retentionMs: (file["x-sendstatus-polling"].retention ?? Infinity) * 1000,
  };
}

const operationSpec = (operation: OperationInFile): OperationSpec => ({
  id: operation.operationId,
  safety: operation["x-sendstatus-safety"],
  rateLimits: operation["x-sendstatus-rate-limits"] ?? [],
});

function serverAt(url: string): Server {
  const [, host = "", path = ""] = /^https:\/\/([^/]+)(\/.*)?$/.exec(url) ?? [];
  const pattern = host.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/:@]+");
  return { host: new RegExp(`^${pattern}$`, "i"), basePath: path.replace(/\/$/, "") };
}
