import type { Bytes } from "@sendstatus/core/signing";

/** A file that came in a form. */
export interface UploadedFile {
  /** The name of the form's field. */
  readonly field: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly text: string;
}

/** A body of `multipart/form-data`, read. */
export interface Form {
  /** The texts by field, a list where a field comes more than once or its schema asks for a list. */
  readonly body: Readonly<Record<string, string | readonly string[]>>;
  readonly files: readonly UploadedFile[];
}

const mediaType = "multipart/form-data";

/** Whether a body of this content type is a form. */
export const isForm = (contentType: string | undefined): boolean => mediaTypeOf(contentType) === mediaType;

export const mediaTypeOf = (contentType: string | undefined): string => contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";

/** Reads a form; undefined if it is none. `lists` are the fields whose schema is a list. */
export async function readForm(bytes: Bytes, contentType: string, lists: readonly string[]): Promise<Form | undefined> {
  const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData().catch(() => undefined);
  if (form === undefined) return undefined;
  const files: UploadedFile[] = [];
  const body: Record<string, string | string[]> = {};
  for (const [field, value] of form) {
    const text = typeof value === "string" ? value : await value.text();
    if (typeof value !== "string") files.push({ field, name: value.name, sizeBytes: value.size, text });
    const before = body[field];
    body[field] = before === undefined && !lists.includes(field) ? text : [...[before ?? []].flat(), text];
  }
  return { body, files };
}
