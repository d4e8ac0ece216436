import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ReflectionKind } from "typedoc";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readReference, type Reference } from "../src/reference/reference.js";
import { workspaceRoot } from "../src/workspace.js";

const folders: string[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** The reference of a package with these declarations, and what is said of its faults. */
async function referenceOf(declarations: string, readme: string): Promise<Reference & { said: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "sendstatus-reference-"));
  folders.push(folder);
  const files = {
    "package.json": JSON.stringify({ name: "lamps" }),
    "README.md": readme,
    "index.d.ts": declarations,
    "bare.d.ts": "export {};",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  const complaints: string[] = [];
  for (const name of ["warn", "error"] as const)
    vi.spyOn(console, name).mockImplementation((text) => void complaints.push(String(text)));
  const entryPoints = [
    { specifier: "lamps", file: path.join(folder, "index.d.ts") },
    { specifier: "lamps/bare", file: path.join(folder, "bare.d.ts") },
  ];
  const place = path.relative(path.join(workspaceRoot, "packages"), folder);
  const reference = await readReference([{ folder: place, name: "lamps", entryPoints }]);
  return { ...reference, said: complaints.join("\n") };
}

describe("the reference", () => {
  it("finds what is not explained, what cannot be imported, and links that lead nowhere", async () => {
    const { faults, said } = await referenceOf(
      `export declare function shine(): void;
      interface Bulb { x: 1 }
      /** It shines, other than a {@link Candle}. */
      export type Lamp = Bulb | 1;
      export {};`,
      "# Lamps\n\nNot a {@link Lantern}.\n",
    );
    for (const name of ["shine", "Bulb", "Candle", "Lantern"]) expect(said).toContain(name);
    expect(faults).toBe(4);
  });

  it("shows a generated shape as what it is, and names the shapes within it", async () => {
    const { project, faults, said } = await referenceOf(
      `interface components { schemas: { Lamp: {
        /** @description What is in it. */
        bulbs: components["schemas"]["Bulb"][];
      }; Bulb: "led" | "halogen" } }
      /** It shines, by a {@link Bulb}. */
      export type Lamp = components["schemas"]["Lamp"];
      /** What shines. */
      export type Bulb = components["schemas"]["Bulb"];
      export {};`,
      "# Lamps\n\nEach {@link Lamp} shines.\n",
    );
    expect({ faults, said }).toEqual({ faults: 0, said: "" });
    const [bulbs] = project.getReflectionsByKind(ReflectionKind.Property);
    expect(bulbs?.comment?.summary.map(({ text }) => text)).toEqual(["What is in it."]);
    expect(String(bulbs)).toContain("bulbs: Bulb[]");
    expect(String(project.getChildByName("lamps.Bulb"))).toContain('"led" | "halogen"');
  });
});
