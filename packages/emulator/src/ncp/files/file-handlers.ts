import { json } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { badRequest, notFound } from "../refusals.js";
import type { Uploads } from "./uploads.js";

const maxFileBytes = 10 * 1024 * 1024;

/** The operations on files to be attached. An upload has an id of its own, beside those of its files. */
export function createFileHandlers(uploads: Uploads): Record<"createFile" | "getFile" | "deleteFile", Handler> {
  return {
    // A choice: several files may come in one form.
    createFile({ files }) {
      const uploaded = files.filter(({ field }) => field === "fileList");
      if (uploaded.length === 0) return badRequest("fileList must be a file.");
      if (uploaded.some(({ sizeBytes }) => sizeBytes > maxFileBytes))
        return badRequest("fileList has a file of more than 10 MB.");
      return json(201, uploads.add(uploaded));
    },

    getFile({ path }) {
      const upload = uploads.get(path.tempRequestId ?? "");
      return upload === undefined ? notFound() : json(200, upload);
    },

    // A choice: mails that have such a file keep it.
    deleteFile({ path }) {
      const upload = uploads.delete(path.tempRequestId ?? "");
      return upload === undefined ? notFound() : json(200, upload);
    },
  };
}
