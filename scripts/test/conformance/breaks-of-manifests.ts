import { azure, type Break, removed, replaced } from "./changes.js";

/** What breaks the rules on `package.json`. */
export const breaksOfManifests: readonly Break[] = [
  [
    "a missing manifest",
    [azure("package.json"), removed],
    "packages/azure/package.json: The file is missing. Write it as another provider's.",
  ],
  [
    "another member",
    [azure("package.json"), replaced(">=20.19", ">=22")],
    'packages/azure/package.json: `engines` is not as every provider\'s. Write "engines": {"node":">=20.19"}.',
  ],
  [
    "one dependency more",
    [azure("package.json"), replaced('"openapi-fetch": "catalog:"', '"openapi-fetch": "catalog:",\n    "yaml": "catalog:"')],
    "packages/azure/package.json: `dependencies` is not as every provider's." +
      ' Write "dependencies": {"@sendstatus/core":"workspace:^","openapi-fetch":"catalog:"}.',
  ],
  [
    "an unknown member",
    [azure("package.json"), replaced('"type": "module"', '"type": "module",\n  "main": "./dist/index.js"')],
    "packages/azure/package.json: `main` is a member that no provider has. Remove it.",
  ],
  [
    "members in another order",
    [azure("package.json"), replaced('  "license": "MIT",\n  "type": "module",\n', '  "type": "module",\n  "license": "MIT",\n')],
    "packages/azure/package.json: The members are not in the usual order. Order them: name, version, description, license, type,",
  ],
  [
    "another description",
    [azure("package.json"), replaced("an honest status", "a status")],
    "packages/azure/package.json: `description` is not as every provider's." +
      ' Write "What became of the mail you sent through <title>: a typed client and an honest status.".',
  ],
  [
    "a missing tool",
    [azure("package.json"), replaced('    "typescript": "catalog:ts7",\n', "")],
    'packages/azure/package.json: `devDependencies` lacks typescript. Add "typescript": "catalog:ts7".',
  ],
  [
    "another version of a tool",
    [azure("package.json"), replaced("catalog:ts7", "^5.0.0")],
    'packages/azure/package.json: `devDependencies` has typescript ^5.0.0. Write "catalog:ts7".',
  ],
  [
    "a tool of its own",
    [azure("package.json"), replaced('"fast-check"', '"esbuild": "catalog:",\n    "fast-check"')],
    "packages/azure/package.json: `devDependencies` has esbuild catalog:. Do without it, or allow it to every provider in this rule.",
  ],
  [
    "dependencies in another order",
    [
      "packages/core/package.json",
      replaced(
        '"@types/node": "catalog:",\n    "fast-check": "catalog:"',
        '"fast-check": "catalog:",\n    "@types/node": "catalog:"',
      ),
    ],
    "packages/core/package.json: `devDependencies` is not in the order of names. Order it: @types/node, fast-check, typescript, vitest.",
  ],
];
