import type { Answer } from "../../service/answer.js";
import { badRequest, notFound } from "../refusals.js";
import { type Category, type Library, type LibraryEntry, rootSid } from "./library.js";

/** Where an entry is to stand: in a category, and there above another entry. A choice: what is left out stays as it is. */
export interface Place {
  readonly parentSid?: number;
  readonly lowerSid?: number;
}

/** The category of this number; undefined also if it is deleted. */
export function categoryIn(library: Library, sid: number): Category | undefined {
  const category = library.category(sid);
  return category?.isDeleted === true ? undefined : category;
}

/** Whether something can stand there: at the root, or in a category. */
export const isPlace = (library: Library, parentSid: number): boolean =>
  parentSid === rootSid || categoryIn(library, parentSid) !== undefined;

/** Moves an entry, or says why it is refused. A choice: in another category it stands behind the others, if nothing else is said. */
export function move(
  library: Library,
  entry: LibraryEntry,
  { parentSid = entry.parentSid, lowerSid }: Place,
): Answer | undefined {
  if (!isPlace(library, parentSid)) return notFound("parentSid names no category.");
  if (isWithin(library, parentSid, entry.sid)) return badRequest("parentSid is in the category itself.");
  const others = library.childrenOf(parentSid).filter((other) => other !== entry);
  const lower = others.find(({ sid }) => sid === lowerSid);
  // A choice: it has to be in the same category.
  if (lowerSid !== undefined && lower === undefined) return notFound("lowerSid names nothing else in the category.");
  if (lower !== undefined || parentSid !== entry.parentSid) library.place(entry, lower);
  entry.parentSid = parentSid;
  return undefined;
}

/** Whether a category is another one or stands in it, however deep. */
function isWithin(library: Library, sid: number, outerSid: number): boolean {
  const category = library.category(sid);
  return category !== undefined && (sid === outerSid || isWithin(library, category.parentSid, outerSid));
}
