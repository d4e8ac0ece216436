import { SendStatusError } from "../errors.js";

/**
 * A body as a form of parts, as uploads are sent: a part for each member, several of one name for a list. A file brings its own name.
 *
 * @throws {SendStatusError} kind `usage` if a member is neither a `Blob` nor a text, a number or a boolean.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 * @example
 * ```ts
 * import { formData } from "@sendstatus/core/client";
 *
 * const form = formData({ fileList: [new File(["Hello"], "hello.txt")] });
 * console.log(form.getAll("fileList").length); // 1
 * ```
 */
export function formData(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const part of [value].flat() as unknown[]) {
      if (part === undefined) continue;
      if (part instanceof Blob) form.append(name, part);
      else if (isPlain(part)) form.append(name, String(part));
      else throw new SendStatusError("usage", `\`${name}\` must be a Blob or a File, or a list of them.`);
    }
  }
  return form;
}

const isPlain = (part: unknown): part is string | number | boolean => ["string", "number", "boolean"].includes(typeof part);
