import { randomUUID } from "node:crypto";
import type { UploadedFile } from "../../service/form.js";
import { randomText } from "../../stories/random-text.js";

/** A file as the service shows it. */
export interface AttachFile {
  readonly fileId: string;
  readonly fileName: string;
  readonly fileSize: number;
}

/** Files that came together. */
export interface Upload {
  readonly tempRequestId: string;
  readonly files: readonly AttachFile[];
}

/** The files that were uploaded. Their contents are not kept, as nobody gets to see them. */
export interface Uploads {
  add(files: readonly UploadedFile[]): Upload;
  get(tempRequestId: string): Upload | undefined;
  /** Deletes an upload and returns it; undefined if there never was one. What was deleted before can be deleted again. */
  delete(tempRequestId: string): Upload | undefined;
  /** The files of these ids; undefined if one of them is not there. */
  files(fileIds: readonly string[]): readonly AttachFile[] | undefined;
}

export function createUploads(): Uploads {
  const uploads = new Map<string, Upload>();
  const deleted = new Map<string, Upload>();
  const files = new Map<string, AttachFile>();
  return {
    add(uploaded) {
      const attachable = uploaded.map(({ name, sizeBytes }) => ({ fileId: newId(), fileName: name, fileSize: sizeBytes }));
      const upload = { tempRequestId: newId(), files: attachable };
      uploads.set(upload.tempRequestId, upload);
      for (const file of attachable) files.set(file.fileId, file);
      return upload;
    },
    get: (tempRequestId) => uploads.get(tempRequestId),
    delete(tempRequestId) {
      const upload = uploads.get(tempRequestId);
      if (upload === undefined) return deleted.get(tempRequestId);
      uploads.delete(tempRequestId);
      deleted.set(tempRequestId, upload);
      for (const { fileId } of upload.files) files.delete(fileId);
      return upload;
    },
    files(fileIds) {
      const found = fileIds.flatMap((fileId) => files.get(fileId) ?? []);
      return found.length === fileIds.length ? found : undefined;
    },
  };
}

/** As in the official sample: a UUID and two digits. */
const newId = (): string => `${randomUUID()}-${randomText("0123456789", 2)}`;
