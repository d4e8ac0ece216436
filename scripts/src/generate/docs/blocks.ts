/** Makes the content of a block from what its opening names. */
export type Block = (argument: string) => string;

/**
 * A page with its blocks written anew. A block stands between `<!-- name argument -->` and `<!-- /name -->`; what is around it is
 * written by hand.
 *
 * @throws Error if a block's name is not known.
 */
export function withBlocks(page: string, blocks: Readonly<Record<string, Block>>): string {
  const form = /<!-- ([\w-]+)(?: (\w+))? -->\n[\s\S]*?<!-- \/\1 -->/g;
  return page.replace(form, (_all, name: string, argument?: string) => {
    const block = blocks[name];
    if (block === undefined) throw new Error(`There is no block of the name ${name}.`);
    const opening = argument === undefined ? name : `${name} ${argument}`;
    return `<!-- ${opening} -->\n\n${block(argument ?? "")}\n\n<!-- /${name} -->`;
  });
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
