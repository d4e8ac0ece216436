import { nesDateTime } from "../nes.js";
import { type Category, isTemplate, type Library, type LibraryEntry, type Template } from "./library.js";

/** A template as the service shows it. A choice: one that is deleted is not in use. */
export function describedTemplate(library: Library, template: Template): Record<string, unknown> {
  const { sid, createdAtMs, name, content, parentSid, isDeleted } = template;
  const category = library.category(parentSid);
  return {
    sid,
    createDate: nesDateTime(createdAtMs),
    name,
    description: content.description ?? null,
    title: content.title,
    senderAddress: content.senderAddress,
    senderName: content.senderName ?? null,
    body: content.body,
    isUse: isUsed(template) && !isDeleted,
    category: category === undefined ? null : describedCategory(category),
  };
}

export const describedCategory = ({ sid, parentSid, name }: Category): Record<string, unknown> => ({ sid, parentSid, name });

/** A category with what it holds, or a template; `isWanted` leaves others out of what a category holds. */
export function describedEntry(
  library: Library,
  entry: LibraryEntry,
  isWanted: (entry: LibraryEntry) => boolean,
): Record<string, unknown> {
  const { sid, parentSid, createdAtMs, name } = entry;
  const held = isTemplate(entry) ? [] : library.childrenOf(sid).filter(isWanted);
  const describe = (inner: LibraryEntry): Record<string, unknown> => describedEntry(library, inner, isWanted);
  const listed = (entries: readonly LibraryEntry[]): unknown => (entries.length === 0 ? null : entries.map(describe));
  return {
    sid,
    parentSid,
    createDate: nesDateTime(createdAtMs),
    name,
    isCategory: !isTemplate(entry),
    isUse: isUsed(entry),
    subCategories: listed(held.filter((inner) => !isTemplate(inner))),
    templates: listed(held.filter(isTemplate)),
  };
}

/** A choice: a template is in use unless something else is said, and a category always is. */
export const isUsed = ({ content }: LibraryEntry): boolean => content?.isUse ?? true;
