import { json } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { badRequest } from "../refusals.js";
import { type BackupEntry, entriesIn } from "./backup.js";
import { describedEntry } from "./described.js";
import { type Library, type LibraryEntry, rootSid } from "./library.js";

/** The operation that makes categories and templates out of a file. */
export const createImport = (library: Library): Record<"importTemplate", Handler> => ({
  // By the documentation, what stands before something wrong is imported. A choice: that is refused only where it is nothing.
  importTemplate({ files, now }) {
    const [file] = files.filter(({ field }) => field === "file");
    if (file === undefined) return badRequest("file must be a file.");
    const entries = entriesIn(file.text);
    if (entries === undefined) return badRequest("file is no list in JSON.");
    const [first] = entries;
    if (first === undefined) return badRequest("file begins with nothing that can be imported.");
    const atRoot = importEntries(library, entries, now.getTime()).filter(({ parentSid }) => parentSid === rootSid);
    return json(200, { contents: atRoot.map((entry) => describedEntry(library, entry, () => true)) });
  },
});

/**
 * Adds entries up to the first whose name stood in the same category of the file before.
 *
 * Choices: all get new numbers, and what is already there is no obstacle. What stands in no category of the file comes to the root.
 */
function importEntries(library: Library, entries: readonly BackupEntry[], createdAtMs: number): readonly LibraryEntry[] {
  const newSids = new Map<unknown, number>();
  const names = new Set<string>();
  const imported: LibraryEntry[] = [];
  for (const { sid, parentSid, name, content } of entries) {
    const entry = { name, parentSid: newSids.get(parentSid) ?? rootSid, createdAtMs };
    const place = `${String(entry.parentSid)} ${name}`;
    if (names.has(place)) break;
    names.add(place);
    const added = content === undefined ? library.addCategory(entry) : library.addTemplate({ ...entry, content });
    if (content === undefined) newSids.set(sid, added.sid);
    imported.push(added);
  }
  return imported;
}
