import { json } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { type Story, tell } from "../../stories/story.js";
import { koreanDigits } from "../nes.js";
import { notFound } from "../refusals.js";
import { createSids } from "../sids.js";
import { backupOf } from "./backup.js";
import { exportList } from "./export-list.js";
import type { Library } from "./library.js";

/** A file of all templates that was asked for. */
export interface Export {
  readonly sid: number;
  readonly requestedAtMs: number;
  readonly file: string;
}

/** How far an export has come. A choice: it takes one step, and never expires. */
export interface ExportProgress {
  readonly code: "R" | "C";
  /** When the file was there, if it is. */
  readonly completedAtMs: number | undefined;
}

const story: Story<ExportProgress["code"]> = [
  { at: 0, says: "R" },
  { at: 1, says: "C" },
];

type Operation = "createTemplateExportRequest" | "getTemplateExportRequestList" | "exportTemplate";

/** The operations that bring the templates into a file. */
export function createExportHandlers(library: Library, stepMs: number): Record<Operation, Handler> {
  const exports = new Map<number, Export>();
  const nextSid = createSids();

  function progress({ requestedAtMs }: Export, now: Date): ExportProgress {
    const { says, sinceMs } = tell(story, now.getTime() - requestedAtMs, stepMs);
    return { code: says, completedAtMs: says === "C" ? requestedAtMs + sinceMs : undefined };
  }

  return {
    // A choice: the file has what there is when it is asked for.
    createTemplateExportRequest({ now }) {
      const sid = nextSid();
      exports.set(sid, { sid, requestedAtMs: now.getTime(), file: backupOf(library) });
      return json(200, { sid });
    },

    getTemplateExportRequestList: (call) => exportList([...exports.values()], (one) => progress(one, call.now), call),

    // A choice: a file that is not there yet is not found.
    exportTemplate({ path, now }) {
      const found = exports.get(Number(path.requestId));
      const completedAtMs = found && progress(found, now).completedAtMs;
      if (found === undefined || completedAtMs === undefined) return notFound();
      const filename = `template_${koreanDigits(completedAtMs).slice(0, 14)}.json`;
      const headers = {
        "content-type": "application/octet-stream;charset=UTF-8",
        "content-disposition": `attachment; filename="${filename}"`,
      };
      return { status: 200, headers, body: found.file };
    },
  };
}
