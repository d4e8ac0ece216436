import type { Rule } from "../conformance.js";

/** What a file is for, by its path in the package of a provider. */
const roles = (name: string): Readonly<Record<string, string>> => ({
  "README.md": "says what the package is for",
  [`src/create-${name}.ts`]: "makes the client",
  [`src/create-${name}-status.ts`]: "makes the client that only asks",
  [`src/${name}-asking.ts`]: "has what both clients ask with",
  [`src/${name}-options.ts`]: "has the options and proves who asks",
  [`src/${name}-target.ts`]: "says what names a send",
  [`src/${name}-status.ts`]: "reads what became of a send",
  [`src/${name}-events.ts`]: "reads what the provider pushes, or says that it pushes nothing",
  "src/index.ts": "says what is exported",
  "src/status.ts": "says what is exported for who only asks",
  "test/support.ts": "has the clients that the tests ask",
  "test/errors.test.ts": "tests what each error means",
  "test/events.test.ts": "tests what is read of events",
  "test/options.test.ts": "tests the options",
  "test/status-client.test.ts": "tests the client that only asks",
  "test/waiting.test.ts": "tests how a wait ends",
  "test/types.test-d.ts": "tests what compiles and what does not",
});

/** Each provider has the same files, so that who has found something in one package finds it in all. */
export const filesByRole: Rule = ({ files, providers }) =>
  providers.flatMap((name) => {
    const expected = { ...roles(name), ...ofEmulated(files.get(`packages/${name}/package.json`)), ...ofLister(files, name) };
    return Object.entries(expected).flatMap(([file, role]) =>
      files.has(`packages/${name}/${file}`)
        ? []
        : [
            {
              file: `packages/${name}/${file}`,
              problem: "The file is missing.",
              mend: `It ${role}: compare that of another provider.`,
            },
          ],
    );
  });

/** Who depends on the emulator tests against it. */
const ofEmulated = (manifest = ""): Readonly<Record<string, string>> =>
  manifest.includes('"@sendstatus/emulator"') ? { "test/emulator.test.ts": "tests the client against the emulated service" } : {};

/** Who lists what was sent does so in one place. */
const ofLister = (files: ReadonlyMap<string, string>, name: string): Readonly<Record<string, string>> =>
  files.get(`packages/${name}/src/create-${name}.ts`)?.includes("listStatuses") === true
    ? { [`src/${name}-list.ts`]: "lists what was sent", "test/list.test.ts": "tests the list" }
    : {};
