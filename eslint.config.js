import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["**/dist/", "reference/", "**/node_modules/", "**/*.gen.ts", "**/*.mjs", "*.config.js"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ["./tsconfig.eslint.json", "./testbed/tsconfig.json"], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      // Taking a member out is how the rest of an object is named.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // `async` turns a throw into a rejection, also where nothing is awaited.
      "@typescript-eslint/require-await": "off",
      // Its other half, no-non-null-assertion, forbids what it asks for.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
    },
  },
  {
    // Published code stands on web standards and logs nothing.
    files: ["packages/*/src/**"],
    ignores: ["packages/emulator/**"],
    rules: {
      "no-console": "error",
      "no-restricted-imports": ["error", { patterns: ["node:*"] }],
      "no-restricted-globals": ["error", "process", "Buffer", "require", "__dirname"],
    },
  },
  {
    // The one folder that is for Node alone; what else is published stays without it.
    files: ["packages/core/src/node/**"],
    rules: { "no-restricted-imports": "off", "no-restricted-globals": "off" },
  },
  {
    // The deprecated spelling of a flag is the only one that Tencent always sends.
    files: ["packages/tencent/src/tencent-row.ts"],
    rules: { "@typescript-eslint/no-deprecated": "off" },
  },
  prettier,
);
