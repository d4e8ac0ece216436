import { type Break, azure, removed, replaced, written } from "./changes.js";

/** What breaks the rules on which files there are, and on those without code. */
export const breaksOfFiles: readonly Break[] = [
  [
    "a spec without a package",
    ["specs/acme.openapi.yaml", written("openapi: 3.1.0\n")],
    "specs/acme.openapi.yaml: There is no package packages/acme. Make one with `pnpm new-provider`, or remove the spec.",
  ],
  [
    "a package without a spec",
    ["specs/azure.openapi.yaml", removed],
    "packages/azure: There is no spec specs/azure.openapi.yaml. Write one, or remove the package.",
  ],
  [
    "a provider that is not in the package for all",
    ["packages/all/package.json", replaced('    "@sendstatus/azure": "workspace:^",\n', "")],
    'packages/all/package.json: @sendstatus/azure is missing. Add "@sendstatus/azure": "workspace:^" to its `dependencies`.',
  ],
  [
    "a missing source",
    [azure("src/azure-events.ts"), removed],
    "packages/azure/src/azure-events.ts: The file is missing. It reads what the provider pushes, or says that it pushes nothing:" +
      " compare that of another provider.",
  ],
  [
    "a missing test",
    [azure("test/errors.test.ts"), removed],
    "packages/azure/test/errors.test.ts: The file is missing. It tests what each error means: compare that of another provider.",
  ],
  [
    "a missing test against the emulator",
    [azure("test/emulator.test.ts"), removed],
    "packages/azure/test/emulator.test.ts: The file is missing. It tests the client against the emulated service:" +
      " compare that of another provider.",
  ],
  [
    "a list that is nowhere",
    ["packages/ncp/src/ncp-list.ts", removed],
    "packages/ncp/src/ncp-list.ts: The file is missing. It lists what was sent: compare that of another provider.",
  ],
  [
    "another licence",
    [azure("LICENSE"), replaced("MIT", "Other")],
    "packages/azure/LICENSE: It is not the same for every provider. Copy LICENSE.",
  ],
  [
    "other settings",
    [azure("tsconfig.json"), replaced('"node"', '"bun"')],
    "packages/azure/tsconfig.json: It is not the same for every provider." +
      " Copy scripts/src/new-provider/template/packages/{{name}}/tsconfig.json.txt.",
  ],
  [
    "a README without a part",
    [azure("README.md"), replaced("Whatever fails is a `SendStatusError`", "An error")],
    "packages/azure/README.md: It lacks its errors, or has it too early." +
      ' Write it in the usual words: "Whatever fails is a `SendStatusError`: branch on its `kind`.".',
  ],
  [
    "a README in another order",
    [
      azure("README.md"),
      (text: string): string =>
        text.replace("\nMIT licence.\n", "").replace("# @sendstatus/azure\n", "# @sendstatus/azure\n\nMIT licence.\n"),
    ],
    "packages/azure/README.md: It lacks its licence, or has it too early.",
  ],
  [
    "a long source",
    [azure("src/azure-target.ts"), written("\n".repeat(201))],
    "packages/azure/src/azure-target.ts: It has 201 lines, more than 200. Give what has a name of its own a file of its own.",
  ],
];
