import { createSids } from "../sids.js";

/** Stands for the root of the tree, which is no category. */
export const rootSid = -1;

/** What a template holds, beside its name. */
export interface TemplateContent {
  readonly description?: string;
  readonly title: string;
  readonly body: string;
  readonly senderAddress: string;
  readonly senderName?: string;
  readonly isUse?: boolean;
}

interface NewEntry {
  parentSid: number;
  name: string;
  readonly createdAtMs: number;
}

interface Entry extends NewEntry {
  readonly sid: number;
  isDeleted: boolean;
}

export interface Category extends Entry {
  readonly content?: undefined;
}

export interface Template extends Entry {
  content: TemplateContent;
}

export type LibraryEntry = Category | Template;

/** Categories and templates, which have their numbers and their order in common. What is deleted is still known. */
export interface Library {
  /** Whether there ever was a template. */
  readonly hadTemplates: boolean;
  /** Puts a new category behind all others. */
  addCategory(category: NewEntry): Category;
  addTemplate(template: NewEntry & Pick<Template, "content">): Template;
  /** Also one that is deleted. */
  category(sid: number): Category | undefined;
  template(sid: number): Template | undefined;
  /** What stands in a category or at the root and is not deleted, in its order. */
  childrenOf(parentSid: number): readonly LibraryEntry[];
  /** Puts an entry before another one or, without one, behind all. */
  place(entry: LibraryEntry, before: LibraryEntry | undefined): void;
}

export function createLibrary(): Library {
  const entries: LibraryEntry[] = [];
  const nextSid = createSids();

  function add<New extends NewEntry>(entry: New): New & Entry {
    const added = { ...entry, sid: nextSid(), isDeleted: false };
    entries.push(added);
    return added;
  }

  return {
    get hadTemplates() {
      return entries.some(isTemplate);
    },
    addCategory: (category) => add(category),
    addTemplate: (template) => add(template),
    category: (sid) => entries.find((entry): entry is Category => entry.sid === sid && !isTemplate(entry)),
    template: (sid) => entries.filter(isTemplate).find((entry) => entry.sid === sid),
    childrenOf: (parentSid) => entries.filter((entry) => entry.parentSid === parentSid && !entry.isDeleted),
    place(entry, before) {
      entries.splice(entries.indexOf(entry), 1);
      entries.splice(before === undefined ? entries.length : entries.indexOf(before), 0, entry);
    },
  };
}

export const isTemplate = (entry: LibraryEntry): entry is Template => entry.content !== undefined;
