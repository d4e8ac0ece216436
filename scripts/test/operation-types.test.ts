import { describe, expect, it } from "vitest";
import { providersIn, workspaceRoot } from "../src/workspace.js";
import { compile } from "./compile.js";
import { wrongCalls } from "./operation-types/wrong-calls.js";
import { answeredFields } from "./operation-types/answered-fields.js";
import { specWith } from "./support.js";

const providers = providersIn(`${workspaceRoot}specs`);

/** The program that holds every operation's types against its spec: what should not compile stands under `@ts-expect-error`. */
async function programOf(provider: string): Promise<string> {
  const spec = await specWith(provider);
  const type = provider.charAt(0).toUpperCase() + provider.slice(1);
  return [
    `import type { ${type}Api } from "@sendstatus/${provider}";`,
    `declare const api: ${type}Api;`,
    "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
    "declare function same<A, B>(answer: Same<A, B>): void;",
    ...spec.operations.flatMap((placed) => [...wrongCalls(spec, placed), ...answeredFields(spec, placed)]),
  ].join("\n");
}

describe.each(providers)("the types of %s", (provider) => {
  it("take what each operation of the spec takes and nothing else, and tell what it answers", async () => {
    const program = await programOf(provider);
    expect(program.match(/@ts-expect-error/g)?.length).toBeGreaterThan(4);
    expect(await compile({ [`${provider}.ts`]: program })).toEqual([]);
  }, 60_000);
});
