/** A JSDoc comment from paragraphs, or nothing from none. */
export function docComment(paragraphs: readonly (string | undefined)[]): string {
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph === undefined || paragraph.trim() === "" ? [] : ["", ...paragraph.trim().split("\n")],
  );
  if (lines.length === 0) return "";
  const [, ...body] = lines.map((line) => line.trimEnd().replaceAll("*/", "*\\/"));
  if (body.length === 1) return `/** ${body[0] as string} */\n`;
  return `/**\n${body.map((line) => ` *${line === "" ? "" : ` ${line}`}`).join("\n")}\n */\n`;
}

/** A value as an object literal; the formatter does the rest. */
export const objectLiteral = (value: unknown): string => JSON.stringify(value);

/** `EmailSendStatus` as the name of a constant: `emailSendStatus`. */
export const constantName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `getSendResult` as the name of a type: `GetSendResult`. */
export const typeName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** How a member is named in a type or an object: quoted only where it must be. */
export const memberName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** How a member is read of an object. */
export const memberAccess = (object: string, name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
