import { appended, type Break, azure, replaced } from "./changes.js";

/** What breaks the rules on exports and imports. */
export const breaksOfCode: readonly Break[] = [
  [
    "an export that is missing",
    [azure("src/index.ts"), replaced("AzureTarget, AzureTicket", "AzureTarget")],
    "packages/azure/src/index.ts: It does not export AzureTicket. Every provider does: export it.",
  ],
  [
    "a client that is no value",
    [azure("src/index.ts"), replaced("createAzure }", "type createAzure }")],
    "packages/azure/src/index.ts: It does not export createAzure. Every provider does: export it.",
  ],
  [
    "a value of its own",
    [azure("src/index.ts"), appended('export { azureIds } from "./azure-target.js";\n')],
    "packages/azure/src/index.ts: It exports the value azureIds, which no other provider has the like of." +
      " Keep it to the package, or give every provider one.",
  ],
  [
    "everything of a module",
    [azure("src/index.ts"), appended('export * from "./azure-target.js";\n')],
    "packages/azure/src/index.ts: It exports everything of ./azure-target.js. Export by name what is meant to be public.",
  ],
  [
    "everything of a module, though only as types",
    [azure("src/index.ts"), appended('export type * from "./azure-target.js";\n')],
    "packages/azure/src/index.ts: It exports everything of ./azure-target.js. Export by name what is meant to be public.",
  ],
  [
    "the spec's types as values",
    [azure("src/index.ts"), replaced("export type *", "export *")],
    "packages/azure/src/index.ts: It exports everything of ./generated/public.gen.js. Export by name what is meant to be public.",
  ],
  [
    "the spec's types nowhere",
    [azure("src/index.ts"), replaced('export type * from "./generated/public.gen.js";\n', "")],
    "packages/azure/src/index.ts: It does not export the types of the spec." +
      ' Write: export type * from "./generated/public.gen.js";',
  ],
  [
    "an export of the small entry that is missing",
    [azure("src/status.ts"), replaced("createAzureStatus, type", "type createAzureStatus, type")],
    "packages/azure/src/status.ts: It does not export createAzureStatus. Every provider does: export it.",
  ],
  [
    "the whole client in the small entry",
    [azure("src/status.ts"), appended('export { createAzure } from "./create-azure.js";\n')],
    "packages/azure/src/status.ts: It exports the value createAzure, which no other provider has the like of.",
  ],
  [
    "the spec's types in the small entry",
    [azure("src/status.ts"), appended('export type * from "./generated/public.gen.js";\n')],
    "packages/azure/src/status.ts: It exports everything of ./generated/public.gen.js.",
  ],
  [
    "core that knows a provider",
    ["packages/core/src/errors.ts", appended('import "@sendstatus/azure";\n')],
    "packages/core/src/errors.ts: It imports @sendstatus/azure. A source of core imports only from itself.",
  ],
  [
    "core that needs Node",
    ["packages/core/src/errors.ts", appended('import "node:http";\n')],
    "packages/core/src/errors.ts: It imports node:http. A source of core imports only from itself.",
  ],
  [
    "a provider that knows another",
    [azure("src/azure-target.ts"), appended('export type { NcpTarget } from "@sendstatus/ncp";\n')],
    "packages/azure/src/azure-target.ts: It imports @sendstatus/ncp." +
      " A source of azure imports only from itself, @sendstatus/core, openapi-fetch.",
  ],
  [
    "a provider that reaches into another",
    [azure("src/azure-target.ts"), appended('export type { NcpTarget } from "../../ncp/src/index.js";\n')],
    "packages/azure/src/azure-target.ts: It imports ../../ncp/src/index.js.",
  ],
  [
    "a provider that needs the emulator",
    [azure("src/azure-target.ts"), appended('await import("@sendstatus/emulator");\n')],
    "packages/azure/src/azure-target.ts: It imports @sendstatus/emulator.",
  ],
  [
    "a provider that needs something else",
    [azure("src/azure-target.ts"), appended('import "node:crypto";\n')],
    "packages/azure/src/azure-target.ts: It imports node:crypto.",
  ],
  [
    "a test that asks another provider",
    [azure("test/support.ts"), appended('import "@sendstatus/twilio";\n')],
    "packages/azure/test/support.ts: It imports @sendstatus/twilio." +
      " A test of azure imports only from itself, @sendstatus/core, @sendstatus/azure, @sendstatus/emulator.",
  ],
];
