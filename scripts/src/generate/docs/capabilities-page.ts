import type { Capabilities } from "../../../../packages/core/src/client/capabilities.js";
import { purposes } from "../capabilities/purposes.js";
import { table } from "./blocks.js";
import { duration } from "./duration.js";

/** A provider in the comparison, with its own page to link to. */
export interface Column {
  readonly capabilities: Capabilities;
  readonly page: string;
  readonly anchorOf: (method: string) => string;
}

const none = "–";

const intro = `# What each provider can do

The operations of each provider by what they are for, and what else tells the providers apart. A dash means that there is none,
or none documented. Each method leads to its section; [What each provider can tell you](what-each-provider-can-tell-you.md) is
about the states of a mail.

The same as data: \`capabilities\` of \`@sendstatus/all\`, and \`azureCapabilities\` and the like of each provider's package.`;

/** The page that compares the providers. */
export function capabilitiesPage(columns: readonly Column[]): string {
  const row = (name: string, cell: (column: Column) => string): readonly string[] => [
    name,
    ...columns.map((column) => cell(column) || none),
  ];
  const fact = (name: string, cell: (capabilities: Capabilities) => string): readonly string[] =>
    row(name, ({ capabilities }) => cell(capabilities));
  const head = row("", ({ capabilities, page }) => `[${capabilities.title}](${page})`);
  const operations = purposes.map((purpose) =>
    row(purpose, (column) => methods(column, column.capabilities.operations[purpose])),
  );
  const facts = [
    fact("Operations in all", (one) => String(Object.values(one.operations).flat().length)),
    fact("Versions of the API", ({ apiVersions }) => apiVersions.join(", ")),
    fact("Furthest state when asked", ({ ceilings }) => ceiling(ceilings.asked)),
    fact("Furthest state when pushed", ({ ceilings }) => ceiling(ceilings.pushed)),
    fact("Events are pushed", ({ pushesEvents }) => (pushesEvents ? "yes" : "no")),
    fact("Can be asked for", ({ retentionSeconds }) => (retentionSeconds === undefined ? "" : duration(retentionSeconds))),
    fact("Reads for each send", ({ readsPerSend }) => (readsPerSend === undefined ? "" : String(readsPerSend))),
    fact("Key that names a send", ({ idempotencyKey }) => (idempotencyKey === undefined ? "" : `\`${idempotencyKey}\``)),
    fact("Lists are paged", ({ pagingStyles }) => pagingStyles.map((style) => styles[style]).join(", ")),
    row("Files are uploaded", (column) => methods(column, column.capabilities.fileUploads)),
  ];
  return [intro, "## Operations", table(head, operations), "## Facts", table(head, facts)].join("\n\n");
}

const styles = { cursor: "by a token", page: "by page numbers", offset: "by a row offset" };

const methods = ({ page, anchorOf }: Column, names: readonly string[]): string =>
  names.map((name) => `[\`${name}\`](${page}#${anchorOf(name)})`).join("<br>");

const ceiling = (one: Capabilities["ceilings"]["pushed"]): string =>
  one === undefined ? "" : `\`${one.ceiling}\`, ${one.ceilingCertainty}`;
