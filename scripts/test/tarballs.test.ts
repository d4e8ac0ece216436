import { describe, expect, it } from "vitest";
import { contentFaults } from "../src/packages/contents.js";
import { mapFaults } from "../src/packages/map-faults.js";
import type { Tarball } from "../src/packages/tarball.js";

const whole = {
  "package.json": JSON.stringify({ exports: { ".": { default: "./dist/index.js" } } }),
  "README.md": "",
  LICENSE: "",
  "dist/index.js": "const one = 1;\nexport { one };\n",
  "dist/index.js.map": JSON.stringify({ sources: ["../src/index.ts"] }),
  "dist/index.d.ts": "",
  "dist/index.d.ts.map": JSON.stringify({ sources: ["../src/index.ts"] }),
  "src/index.ts": "",
};

function packed(files: Readonly<Record<string, string>>, name = "azure"): Tarball {
  const encoded = Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  return { name, file: `${name}.tgz`, bytes: new Uint8Array(), files: new Map(encoded) };
}

describe("what is packed", () => {
  it("may be what users need", () => {
    const files = {
      ...whole,
      "CHANGELOG.md": "",
      "dist/shared.js": "",
      "dist/events/index.d.ts": "",
      "src/generated/types.gen.ts": "",
    };
    expect(contentFaults(packed(files))).toEqual([]);
  });

  it("is code of entry points, and what they share", () => {
    const exports = { ".": { default: "./dist/index.js" }, "./events": { default: "./dist/events/index.js" } };
    const manifest = { exports, bin: { program: "./dist/main.js" } };
    const files = { ...whole, "package.json": JSON.stringify(manifest), "dist/events/index.js": "", "dist/main.js": "" };
    expect(contentFaults(packed(files))).toEqual([]);
    expect(contentFaults(packed({ ...files, "dist/events/read.js": "" }))).toEqual([
      expect.stringContaining("dist/events/read.js"),
    ]);
  });

  it.each(["test/index.test.ts", "src/index.test.ts", "tsconfig.tsbuildinfo", "dist/notes.txt", ".turbo/turbo-build.log"])(
    "is not %s",
    (file) => {
      expect(contentFaults(packed({ ...whole, [file]: "" }))).toEqual([expect.stringContaining(file)]);
    },
  );

  it("is the specs with the emulator alone", () => {
    const files = { ...whole, "specs/azure.openapi.yaml": "" };
    expect(contentFaults(packed(files, "emulator"))).toEqual([]);
    expect(contentFaults(packed(files))).toEqual([expect.stringContaining("specs/azure.openapi.yaml")]);
  });

  it("is missed where it is not there", () => {
    const { LICENSE: _licence, ...files } = whole;
    expect(contentFaults(packed(files))).toEqual(["azure: LICENSE is not packed."]);
  });
});

describe("a map that is packed", () => {
  it("leads to a source beside it", () => {
    expect(mapFaults(packed(whole))).toEqual([]);
    const { "src/index.ts": _source, ...files } = whole;
    expect(mapFaults(packed(files))).toHaveLength(2);
  });

  it("is there for all code", () => {
    const { "dist/index.d.ts.map": _map, ...files } = whole;
    expect(mapFaults(packed(files))).toEqual(["azure: dist/index.d.ts has no map."]);
  });

  it("is not needed where an entry point only hands out what others have", () => {
    const { "dist/index.js.map": _map, ...files } = whole;
    expect(mapFaults(packed(files))).toEqual(["azure: dist/index.js has no map."]);
    expect(mapFaults(packed({ ...files, "dist/index.js": 'export { one } from "./shared.js";\n' }))).toEqual([]);
  });

  it("has no copy of the sources", () => {
    const map = JSON.stringify({ sources: ["../src/index.ts"], sourcesContent: [""] });
    expect(mapFaults(packed({ ...whole, "dist/index.js.map": map }))).toEqual([
      expect.stringContaining("has a copy of its sources"),
    ]);
  });
});
