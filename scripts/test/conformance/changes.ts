/** Changes the text of a file; undefined removes it. Of a file that is not there, the text is empty. */
export type Change = readonly [file: string, change: (text: string) => string | undefined];

/** A change that breaks a rule, and what is said of it. */
export type Break = readonly [what: string, change: Change, said: string];

export const removed = (): undefined => undefined;

export const written = (text: string) => (): string => text;

export const replaced =
  (old: string, text: string) =>
  (before: string): string =>
    before.replace(old, () => text);

export const appended =
  (text: string) =>
  (before: string): string =>
    before + text;

/** A file of the package that the changes are made in. */
export const azure = (file: string): string => `packages/azure/${file}`;

/** Copies texts with some changes. Fails if one changes nothing. */
export function withChanges(files: ReadonlyMap<string, string>, changes: readonly Change[]): ReadonlyMap<string, string> {
  const changed = new Map(files);
  for (const [file, change] of changes) {
    const text = change(files.get(file) ?? "");
    if (text === files.get(file)) throw new Error(`${file} is as it was.`);
    if (text === undefined) changed.delete(file);
    else changed.set(file, text);
  }
  return changed;
}
