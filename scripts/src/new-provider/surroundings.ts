import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { providersIn } from "../workspace.js";
import type { Surroundings } from "./read-request.js";

interface Vocabulary {
  readonly properties: { readonly "x-sendstatus-signer": { readonly enum: readonly string[] } };
}

export async function surroundingsIn(root: string): Promise<Surroundings> {
  const specs = path.join(root, "specs");
  const vocabulary = JSON.parse(await readFile(path.join(specs, "vocabulary.schema.json"), "utf8")) as Vocabulary;
  return {
    taken: [...(await readdir(path.join(root, "packages"))), ...providersIn(specs)],
    signers: vocabulary.properties["x-sendstatus-signer"].enum,
  };
}
