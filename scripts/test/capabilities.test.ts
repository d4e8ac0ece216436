import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Capabilities } from "../../packages/core/src/client/capabilities.js";
import { capabilitiesOf } from "../src/generate/capabilities/capabilities.js";
import { purposes } from "../src/generate/capabilities/purposes.js";
import { capabilitiesPage } from "../src/generate/docs/capabilities-page.js";
import { wholePages } from "../src/generate/docs/whole-pages.js";
import { readSpec } from "../src/spec/spec.js";
import { providersIn, workspaceRoot } from "../src/workspace.js";
import { anchorsIn, linksIn, rowsOf } from "./markdown.js";
import { lineOf, specText, specWith } from "./support.js";

const providers = providersIn(path.join(workspaceRoot, "specs"));
const all = async (): Promise<readonly Capabilities[]> =>
  Promise.all(providers.map(async (provider) => capabilitiesOf(await specWith(provider))));

/** What a built package exports. */
const exportsOf = async (name: string): Promise<Readonly<Record<string, unknown>>> =>
  import(path.join(workspaceRoot, "packages", name, "dist/index.js")) as Promise<Readonly<Record<string, unknown>>>;

describe("what each provider can do", () => {
  it("is exported by its package, and by the one for all", async () => {
    for (const capabilities of await all())
      expect((await exportsOf(capabilities.provider))[`${capabilities.provider}Capabilities`]).toEqual(capabilities);
    const expected = Object.fromEntries((await all()).map((capabilities) => [capabilities.provider, capabilities]));
    expect((await exportsOf("all")).capabilities).toEqual(expected);
  });

  it("is read by no code of a package, so that it is only bundled where it is asked for", () => {
    const readers = providers.flatMap((provider) =>
      readdirSync(path.join(workspaceRoot, "packages", provider, "src"), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => path.join("packages", provider, "src", name))
        .filter((file) => readFileSync(path.join(workspaceRoot, file), "utf8").includes("capabilities.gen.js")),
    );
    expect(readers).toEqual(providers.map((provider) => path.join("packages", provider, "src/index.ts")));
  });

  it("names each operation once", async () => {
    for (const provider of providers) {
      const spec = await specWith(provider);
      const named = Object.values(capabilitiesOf(spec).operations).flat();
      expect([...named].sort()).toEqual(spec.operations.map(({ operation }) => operation.operationId).sort());
    }
  });

  it("says what a spec says", async () => {
    expect(capabilitiesOf(await specWith("azure"))).toMatchObject({
      apiVersions: ["2023-03-31", "2025-09-01"],
      pushesEvents: true,
      readsPerSend: 2,
      idempotencyKey: "Operation-Id",
      pagingStyles: [],
    });
    const ncp = capabilitiesOf(await specWith("ncp"));
    expect(ncp).toMatchObject({ apiVersions: ["v1"], pushesEvents: false, pagingStyles: ["page"] });
    expect(ncp).not.toHaveProperty("retentionSeconds");
    expect(ncp.fileUploads).toContain("createFile");
    expect(capabilitiesOf(await specWith("twilio"))).toMatchObject({ retentionSeconds: 604_800, pagingStyles: ["cursor"] });
    expect(capabilitiesOf(await specWith("tencent")).pagingStyles).toEqual(["offset"]);
  });

  it("needs one of the shared tags on each operation", async () => {
    const text = await specText("azure", ["      tags: [Sending]\n", "      tags: [Mailing]\n"]);
    expect(() => capabilitiesOf(readSpec("azure", text))).toThrow(
      `specs/azure.openapi.yaml:${String(lineOf(text, "tags: [Mailing]"))} send must have one of the tags that all providers share`,
    );
  });
});

describe("the page that compares the providers", () => {
  it("has the methods that the packages export", async () => {
    const columns = (await all()).map((capabilities) => ({ capabilities, page: "", anchorOf: () => "" }));
    const page = capabilitiesPage(columns);
    const methodsIn = (cell = ""): readonly string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
    for (const purpose of purposes)
      for (const [index, { capabilities }] of columns.entries()) {
        const cell = rowsOf(page, purpose)[0]?.[index + 1];
        expect(methodsIn(cell), `${purpose} of ${capabilities.provider}`).toEqual(capabilities.operations[purpose]);
        expect(cell === "–").toBe(capabilities.operations[purpose].length === 0);
      }
  });

  it("has the other facts", async () => {
    const [azure] = (await all()).map((capabilities) => ({ capabilities, page: "azure.md", anchorOf: () => "" }));
    const page = capabilitiesPage(azure === undefined ? [] : [azure]);
    const fact = (name: string): string | undefined => rowsOf(page, name)[0]?.[1];
    expect(fact("Furthest state when asked")).toBe("`sent`, reported");
    expect(fact("Furthest state when pushed")).toBe("`delivered`, confirmed");
    expect(fact("Reads for each send")).toBe("2");
    expect(fact("Key that names a send")).toBe("`Operation-Id`");
    expect(fact("Can be asked for")).toBe("–");
  });

  it("leads to a section of a provider's page each", async () => {
    const pages = new Map(
      (await wholePages(await Promise.all(providers.map(async (provider) => specWith(provider))))).map(
        ({ path: file, content }) => [path.basename(file), content],
      ),
    );
    const links = linksIn(pages.get("capabilities.md") ?? "").map((link) => link.split("#"));
    expect(links.length).toBeGreaterThan(providers.length);
    for (const [page = "", anchor] of links) {
      const text = pages.get(page) ?? (await readFile(path.join(workspaceRoot, "docs", page), "utf8"));
      if (anchor !== undefined) expect(anchorsIn(text), page).toContain(anchor);
    }
  });
});
