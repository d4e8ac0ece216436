/** The anchors of a page as GitHub makes them, found here by another way than the generator's: those of headings and those set by hand. */
export function anchorsIn(page: string): ReadonlySet<string> {
  const headings = [...withoutCode(page).matchAll(/^#{1,6} (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[`.,:;!?()…“”'"/]/g, "")
      .replaceAll(" ", "-"),
  );
  const numbered = headings.map((slug, index) => {
    const before = headings.slice(0, index).filter((other) => other === slug).length;
    return before === 0 ? slug : `${slug}-${String(before)}`;
  });
  return new Set([...numbered, ...[...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = ""]) => id)]);
}

/** Where the links of a page lead. */
export const linksIn = (page: string): readonly string[] =>
  [...withoutCode(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);

/** The lines of a section of a page, down to the next heading of any level. */
export function sectionOf(page: string, title: string): string {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.replace(/^#+ /, "") === title && line.startsWith("#"));
  const length = lines.slice(start + 1).findIndex((line) => /^#+ /.test(line));
  return start === -1 ? "" : lines.slice(start, length === -1 ? undefined : start + 1 + length).join("\n");
}

/** The cells of each row of a table that begins with a cell of this text. */
export const rowsOf = (page: string, first: string): readonly (readonly string[])[] =>
  page.split("\n").flatMap((line) => {
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
    return cells[0] === first ? [cells] : [];
  });

const withoutCode = (page: string): string => page.replaceAll(/^```[\s\S]*?^```$/gm, "");
