import type { Bench, Reply } from "./callers.js";

/** A template as it is created, but for its name. */
export const templateContent = { title: "Welcome", body: "<p>Welcome</p>", senderAddress: "news@example.org" };

const sidOf = ({ body }: Reply): number => (body as { sid: number }).sid;

/** Creates a template and returns its number. */
export const addTemplate = async (at: Bench, templateName: string, more: object = {}): Promise<number> =>
  sidOf(await at.ncp("POST", "/template", { templateName, ...templateContent, ...more }));

/** Creates a category and returns its number. */
export const addCategory = async (at: Bench, categoryName: string, parentSid?: number): Promise<number> =>
  sidOf(await at.ncp("POST", "/category", { categoryName, ...(parentSid === undefined ? {} : { parentSid }) }));

/** Asks for an export and returns its number. */
export const askForExport = async (at: Bench): Promise<number> => sidOf(await at.ncp("POST", "/template/export/request"));

export const downloadExport = (at: Bench, sid: number): Promise<Reply> => at.ncp("GET", `/template/export/${String(sid)}`);

interface Entry {
  readonly name: string;
  readonly isCategory: boolean;
  readonly subCategories: readonly Entry[] | null;
  readonly templates: readonly Entry[] | null;
}

/** A tree in a line: categories have square brackets around what they hold, as `a[b[] c] d`. */
export const treeIn = ({ body }: Reply): string => (body as { contents: readonly Entry[] }).contents.map(inALine).join(" ");

function inALine({ name, isCategory, subCategories, templates }: Entry): string {
  const held = [...(subCategories ?? []), ...(templates ?? [])].map(inALine).join(" ");
  return isCategory ? `${name}[${held}]` : name;
}

/** The whole tree. */
export const tree = async (at: Bench, query = ""): Promise<string> => treeIn(await at.ncp("GET", `/template${query}`));
