/** A step of a walk-through: commands to be run, a file to be written, or one to be edited. */
export type Step =
  | { readonly kind: "commands"; readonly commands: readonly string[] }
  | { readonly kind: "file"; readonly path: string; readonly text: string }
  | { readonly kind: "edit"; readonly path: string; readonly diff: string };

/**
 * The steps in a section of a page. A fenced block of `sh` has commands; one of `diff` with a path changes that file; one of another
 * language with a path is that file; one of `text` is only read.
 *
 * @throws Error if there is no such section, or a block that is none of these.
 */
export function stepsIn(page: string, heading: string): readonly Step[] {
  const [, section] = new RegExp(`^## ${heading}\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, "m").exec(page) ?? [];
  if (section === undefined) throw new Error(`There is no section "${heading}".`);
  const blocks = [...section.matchAll(/^```(\w*)(?: (\S+))?\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, language = "", path, text = ""]): Step[] => {
    if (language === "text") return [];
    if (language === "sh" && path === undefined) return [{ kind: "commands", commands: text.trimEnd().split("\n") }];
    if (path === undefined) throw new Error(`A block of ${language} says not which file it is of:\n${text}`);
    return [language === "diff" ? { kind: "edit", path, diff: text } : { kind: "file", path, text }];
  });
}

/**
 * A text with the changes of a diff: what is to be removed must stand there, once, between the lines around it. `@@` begins another
 * change further on.
 *
 * @throws Error if a change does not fit.
 */
export function withDiff(text: string, diff: string): string {
  const changes = diff.split(/^@@.*\n/m).map((change) => change.trimEnd().split("\n"));
  const kept = (change: readonly string[], mark: "+" | "-"): string =>
    change
      .flatMap((line) => (line === "" ? "\n" : line.startsWith(mark) || line.startsWith(" ") ? `${line.slice(1)}\n` : []))
      .join("");
  return changes.reduce((before, change) => {
    const [old, fresh] = [kept(change, "-"), kept(change, "+")];
    const parts = `\n${before}`.split(`\n${old}`);
    if (parts.length !== 2) throw new Error(`This stands there ${String(parts.length - 1)} times, and not once:\n${old}`);
    return parts.join(`\n${fresh}`).slice(1);
  }, text);
}

/** What a walk-through costs whoever follows it: the files that they write or edit, and the lines that they write in them. */
export function costOf(steps: readonly Step[]): { readonly files: number; readonly lines: number } {
  const written = steps.flatMap((step) =>
    step.kind === "file"
      ? [{ path: step.path, lines: step.text.trimEnd().split("\n").length }]
      : step.kind === "edit"
        ? [{ path: step.path, lines: step.diff.split("\n").filter((line) => line.startsWith("+")).length }]
        : [],
  );
  return { files: new Set(written.map(({ path }) => path)).size, lines: written.reduce((sum, { lines }) => sum + lines, 0) };
}
