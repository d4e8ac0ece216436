import { json } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { describedEntry, isUsed } from "./described.js";
import { type Library, type LibraryEntry, rootSid } from "./library.js";

/** The operation that shows the whole tree. A choice: what is deleted is not in it, and categories without templates are. */
export const createStructure = (library: Library): Record<"getTemplateStructure", Handler> => ({
  getTemplateStructure({ query }) {
    const isWanted = (entry: LibraryEntry): boolean => query.isUse !== true || isUsed(entry);
    const atRoot = library.childrenOf(rootSid).filter(isWanted);
    return json(200, { contents: atRoot.map((entry) => describedEntry(library, entry, isWanted)) });
  },
});
