import { readFile } from "node:fs/promises";
import path from "node:path";
import { format, type FormatConfig } from "oxfmt";

/** Puts the text of a file into its form. The name of the file says which language it is. */
export type Formatter = (file: string, text: string) => Promise<string>;

/** Formats as `pnpm format` does in a workspace, but for what its settings have for YAML alone. */
export async function formatterOf(root: string): Promise<Formatter> {
  const style = JSON.parse(await readFile(path.join(root, ".oxfmtrc.json"), "utf8")) as FormatConfig;
  return async (file, text) => formatted(file, text, style);
}

/** @throws Error that shows the place, if the text is not of its language. */
export async function formatted(file: string, text: string, style: FormatConfig): Promise<string> {
  const { code, errors } = await format(file, text, style);
  if (errors.length > 0)
    throw new Error(`${file} cannot be formatted: ${errors.map(({ codeframe, message }) => codeframe ?? message).join("\n")}`);
  return code;
}
