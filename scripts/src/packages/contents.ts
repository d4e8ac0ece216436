import type { Tarball } from "./tarball.js";

interface Manifest {
  readonly exports?: Readonly<Record<string, { readonly default: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** What a package may hold besides its code. Whatever else gets into a tarball does so by mistake. */
const allowed = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/([\w-]+\/)*[\w-]+(\.gen)?\.d\.ts(\.map)?$/,
  /^src\/([\w-]+\/)*[\w-]+(\.gen)?\.ts$/,
];

/** The emulator reads the specs as it runs. */
const allowedBesides: Readonly<Record<string, RegExp>> = { emulator: /^specs\/[\w-]+\.openapi\.yaml$/ };

const needed = ["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts", "src/index.ts"];

export function contentFaults({ name, files }: Tarball): string[] {
  const patterns = [...allowed, ...(allowedBesides[name] === undefined ? [] : [allowedBesides[name]])];
  const code = codeIn(JSON.parse(new TextDecoder().decode(files.get("package.json"))) as Manifest);
  const isKnown = (file: string): boolean => code.has(file) || patterns.some((pattern) => pattern.test(file));
  const strange = [...files.keys()].filter((file) => !isKnown(file));
  return [
    ...strange.map((file) => `${name}: ${file} is packed. Leave it out, or allow it in scripts/src/packages/contents.ts.`),
    ...needed.filter((file) => !files.has(file)).map((file) => `${name}: ${file} is not packed.`),
  ];
}

/** A file for each entry point and for what several share, and their maps. */
function codeIn({ exports = {}, bin = {} }: Manifest): ReadonlySet<string> {
  const entries = [...Object.values(exports).map((entry) => entry.default), ...Object.values(bin)];
  const files = ["dist/shared.js", ...entries.map((entry) => entry.replace(/^\.\//, ""))];
  return new Set(files.flatMap((file) => [file, `${file}.map`]));
}
