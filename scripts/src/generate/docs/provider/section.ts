import { anchorsOf } from "./anchors.js";

/** A part of a page under a heading of its own. */
export interface Section {
  /** What links lead to it by; see `keys`. */
  readonly key: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly title: string;
  /** The blocks of Markdown below the heading. They can only be made when all headings of the page are known. */
  readonly content: (link: Link) => readonly string[];
  readonly doubts?: readonly Doubt[];
}

/** Something that no page of the provider settles. */
export interface Doubt {
  /** What it is about, as Markdown. */
  readonly about: string;
  readonly text: string;
}

/** A link to a section of the page, or only the text where the page has no such section. */
export type Link = (key: string, text: string) => string;

/** The keys of sections that are linked to. */
export const keys = {
  tag: (name: string): string => `tag ${name}`,
  operation: (id: string): string => `operation ${id}`,
  schema: (name: string): string => `schema ${name}`,
  /** The codes of errors stand in a section of their own instead of one of their schema. */
  errorCodes: "schema ErrorCode",
  events: "events",
  refusals: "refusals",
  shared: "shared",
  headers: "headers",
  doubts: "doubts",
} as const;

/** A page from its sections, with the anchors by the sections' keys. */
export function render(sections: readonly Section[]): { readonly text: string; readonly anchors: ReadonlyMap<string, string> } {
  const slugs = anchorsOf(sections.map(({ title }) => title));
  const anchors = new Map(sections.map(({ key }, index) => [key, slugs[index] ?? ""]));
  const link: Link = (key, text) => (anchors.has(key) ? `[${text}](#${anchors.get(key) ?? ""})` : text);
  const blocks = sections.flatMap(({ level, title, content }) => [`${"#".repeat(level)} ${title}`, ...content(link)]);
  return { text: blocks.join("\n\n"), anchors };
}
