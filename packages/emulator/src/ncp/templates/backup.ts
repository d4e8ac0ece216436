import { isTemplate, type Library, type LibraryEntry, rootSid, type TemplateContent } from "./library.js";

/**
 * The file of an export. Its form is a choice: a list in JSON of categories and templates, each category before what stands in it. An
 * entry has the fields that the API has in its answers; a category says so by `isCategory`.
 */
export function backupOf(library: Library): string {
  const below = (parentSid: number): object[] =>
    library.childrenOf(parentSid).flatMap((entry) => [written(entry), ...(isTemplate(entry) ? [] : below(entry.sid))]);
  return JSON.stringify(below(rootSid));
}

function written(entry: LibraryEntry): object {
  const { sid, parentSid, name, content } = entry;
  return { sid, parentSid, name, isCategory: !isTemplate(entry), ...content };
}

/** An entry of a file: a template if it has a content. */
export interface BackupEntry {
  readonly sid: unknown;
  readonly parentSid: unknown;
  readonly name: string;
  readonly content: TemplateContent | undefined;
}

/** The entries of a file up to the first that is none; undefined if the file is no list. */
export function entriesIn(file: string): readonly BackupEntry[] | undefined {
  const list = parsed(file);
  if (!Array.isArray(list)) return undefined;
  const entries = list.map(readEntry);
  const wrong = entries.indexOf(undefined);
  return entries.slice(0, wrong === -1 ? entries.length : wrong).filter((entry) => entry !== undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const requiredTexts = ["title", "body", "senderAddress"];
const optionalTexts = ["description", "senderName"];

function readEntry(value: unknown): BackupEntry | undefined {
  // In an answer of the API, what is not there is null.
  const fields = Object.fromEntries(Object.entries(value ?? {}).filter(([, field]) => field !== null)) as Record<string, unknown>;
  const { sid, parentSid, name, isCategory, isUse = true } = fields;
  if (typeof name !== "string") return undefined;
  if (isCategory === true) return { sid, parentSid, name, content: undefined };
  const texts = [...requiredTexts, ...optionalTexts.filter((text) => text in fields)];
  if (typeof isUse !== "boolean" || !texts.every((text) => typeof fields[text] === "string")) return undefined;
  const content = Object.fromEntries(texts.map((text) => [text, fields[text]])) as unknown as TemplateContent;
  return { sid, parentSid, name, content: { ...content, isUse } };
}
