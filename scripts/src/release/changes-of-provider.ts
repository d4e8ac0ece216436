import { readFile } from "node:fs/promises";
import path from "node:path";
import { readSpec, type Spec, SpecError } from "../spec/spec.js";
import type { Change } from "./change.js";
import { compareSpecs } from "./compare/compare-specs.js";
import { NotComparable, type Previous } from "./previous.js";

/** How a provider's spec has changed. */
export interface ChangesOfProvider {
  readonly provider: string;
  readonly title: string;
  readonly changes: readonly Change[];
}

/**
 * What changed since an earlier state; undefined of a new spec, whose package comes with changesets of its own.
 *
 * @throws NotComparable if the earlier spec is none for today's generator.
 */
export async function changesOfProvider(
  root: string,
  provider: string,
  previous: Previous,
): Promise<ChangesOfProvider | undefined> {
  const file = `specs/${provider}.openapi.yaml`;
  const [old, text] = [await previous.textOf(file), await readFile(path.join(root, file), "utf8")];
  if (old === undefined) return undefined;
  const after = readSpec(provider, text);
  const { title } = after.document.info;
  if (old === text) return { provider, title, changes: [] };
  return { provider, title, changes: await compare(readBefore(provider, old), after) };
}

function readBefore(provider: string, text: string): Spec {
  try {
    return readSpec(provider, text);
  } catch (error) {
    throw notComparable(provider, error);
  }
}

async function compare(before: Spec, after: Spec): Promise<readonly Change[]> {
  return compareSpecs({ before, after }).catch((error: unknown) => {
    throw notComparable(after.provider, error);
  });
}

/** The new spec has been generated from without an error, so that this one is of the old. */
function notComparable(provider: string, error: unknown): unknown {
  if (!(error instanceof SpecError)) return error;
  const message = `The generator cannot read the previous spec of ${provider}. Write its changeset by hand: \`pnpm changeset\`.`;
  return new NotComparable(message, { cause: error });
}
