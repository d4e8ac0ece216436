import { existsSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { providerPage } from "../src/generate/docs/provider/page.js";
import { webhooksOf } from "../src/generate/docs/provider/webhooks.js";
import { bodyName } from "../src/generate/operations/body.js";
import { resultName } from "../src/generate/operations/result.js";
import type { Spec } from "../src/spec/spec.js";
import { providersIn, workspaceRoot } from "../src/workspace.js";
import { anchorsIn, linksIn, rowsOf, sectionOf } from "./markdown.js";
import { specWith } from "./support.js";

const inOneLine = (text: string): string => text.replaceAll(/^> ?/gm, "").replaceAll(/[\s|\\*]+/g, " ");

/** Every text under a node. */
function textsIn(node: unknown): readonly string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(textsIn) : [];
}

describe.each(providersIn(path.join(workspaceRoot, "specs")))("the page of %s", (provider) => {
  let spec: Spec;
  let page = "";

  beforeAll(async () => {
    spec = await specWith(provider);
    page = (await providerPage(spec)).text;
  });

  it("has a row and a section with an example for each operation, and a section for each event", () => {
    for (const { operation } of spec.operations) {
      const { operationId, summary } = operation;
      const anchor = operationId.toLowerCase();
      expect(rowsOf(page, `[\`${operationId}\`](#${anchor})`)[0]?.slice(2), operationId).toEqual([
        operation.tags?.[0],
        summary,
        operation["x-sendstatus-safety"],
      ]);
      const section = sectionOf(page, `\`${operationId}\``);
      expect(section).toContain(summary);
      expect(section, operationId).toMatch(
        new RegExp(`^\`\`\`ts\n[\\s\\S]*${provider}\\.api\\.${operationId}\\([\\s\\S]*^\`\`\`$`, "m"),
      );
      expect(section).toContain(`](${operation.externalDocs?.url ?? ""})`);
    }
    for (const { operation } of webhooksOf(spec))
      expect(sectionOf(page, `\`${operation.operationId}\``)).toContain(operation.summary);
  });

  it("describes whatever a method takes and returns", () => {
    const names = spec.operations.flatMap((placed) => [bodyName(spec, placed) ?? [], resultName(spec, placed)].flat());
    const described = new Set(names.filter((name) => Object.hasOwn(spec.document.components.schemas, name)));
    expect(described.size).toBeGreaterThan(0);
    for (const name of described) {
      const section = sectionOf(page, `\`${name}\``);
      for (const field of Object.keys(spec.document.components.schemas[name]?.properties ?? {}))
        expect(rowsOf(section, `\`${field}\``), `${name}.${field}`).toHaveLength(1);
    }
  });

  it("has a section for each type that a table names, and links to it", () => {
    for (const name of Object.keys(spec.document.components.schemas))
      expect(page).not.toMatch(new RegExp(`\\S \\| (list of |object of )?\`${name}\` `));
  });

  it("tells every error code once", () => {
    for (const [code, again] of Object.entries(spec.document.components.schemas.ErrorCode?.["x-sendstatus-try-again"] ?? {}))
      expect(
        rowsOf(page, `<a id="code-${code.toLowerCase()}"></a>\`${code}\``).map((cells) => cells[2]),
        code,
      ).toEqual([again]);
  });

  it("says all that is uncertain, marks it, and lists it at the end", () => {
    const doubts = textsIn(spec.document).flatMap((text) => inOneLine(text).split("Uncertain:").slice(1));
    const list = inOneLine(sectionOf(page, "Doubtful facts"));
    const whole = inOneLine(page);
    expect(doubts.length).toBeGreaterThan(0);
    for (const doubt of doubts) {
      const beginning =
        doubt
          .trim()
          .split(/(?<=[.!?]) /)[0]
          ?.slice(0, 80) ?? "";
      const marked = [`Uncertain: ${beginning}`, `”: ${beginning}`].filter((text) => whole.includes(text));
      expect(marked, beginning).not.toEqual([]);
      expect(list).toContain(beginning);
    }
  });

  it("has no link that leads nowhere", () => {
    const anchors = anchorsIn(page);
    const pages = [...providersIn(path.join(workspaceRoot, "specs")).map((name) => `${name}.md`), "capabilities.md"];
    for (const link of linksIn(page)) {
      if (link.startsWith("#")) expect(anchors).toContain(link.slice(1));
      else if (!link.startsWith("https://") && !pages.includes(link))
        expect(existsSync(path.join(workspaceRoot, "docs", link)), link).toBe(true);
    }
  });
});
