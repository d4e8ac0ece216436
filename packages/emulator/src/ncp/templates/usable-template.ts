import type { Library, TemplateContent } from "./library.js";

/** What a mail takes from its template. */
export interface UsableTemplate extends Pick<TemplateContent, "title" | "body" | "senderAddress" | "senderName"> {
  readonly sid: number;
  readonly name: string;
}

/**
 * The template that a mail asks for; undefined if there is none.
 *
 * Choices: as long as none was ever created, every number is that of a template made in the console, of which the emulator does not
 * know more. And whether a template is in use makes no difference here.
 */
export function usableTemplate(library: Library, sid: number): UsableTemplate | undefined {
  if (!library.hadTemplates) return templateOfConsole(sid);
  const template = library.template(sid);
  return template === undefined || template.isDeleted ? undefined : { ...template.content, sid, name: template.name };
}

function templateOfConsole(sid: number): UsableTemplate {
  const name = `Template ${String(sid)}`;
  return { sid, name, title: name, body: `<p>${name}</p>`, senderAddress: "template@example.com" };
}
