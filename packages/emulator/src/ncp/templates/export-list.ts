import { type Answer, json } from "../../service/answer.js";
import type { Call } from "../../service/provider.js";
import { nesDateTime } from "../nes.js";
import { ordered, orderOf, page, type PageQuery } from "../page.js";
import { unknownProperty } from "../refusals.js";
import type { Export, ExportProgress } from "./exports.js";

type Progress = (one: Export) => ExportProgress;

const labels = { R: "Pending", C: "Completed" } as const;

/** A page of the exports. */
export function exportList(
  exports: readonly Export[],
  progress: Progress,
  { query, baseUrl }: Pick<Call, "query" | "baseUrl">,
): Answer {
  const wanted = query as PageQuery;
  const order = orderOf(wanted);
  const value = sortValues(progress).get(order.property);
  if (value === undefined) return unknownProperty();
  const describe = (one: Export): unknown => described(one, progress(one), baseUrl);
  return json(200, page(ordered(exports, value, order), order, wanted, describe));
}

const sortValues = (progress: Progress): ReadonlyMap<string, (one: Export) => number | string> =>
  new Map<string, (one: Export) => number | string>([
    ["createUtc", ({ requestedAtMs }) => requestedAtMs],
    ["sid", ({ sid }) => sid],
    ["statusCode", (one) => progress(one).code],
  ]);

/** One export as the list shows it. A choice: the address of the file is that of `exportTemplate`. */
function described(
  { sid, requestedAtMs }: Export,
  { code, completedAtMs }: ExportProgress,
  baseUrl: string,
): Record<string, unknown> {
  const isThere = completedAtMs !== undefined;
  return {
    sid,
    projectSid: 1,
    requestUtc: nesDateTime(requestedAtMs),
    completeUtc: nesDateTime(completedAtMs),
    elapsedTime: isThere ? elapsed(completedAtMs - requestedAtMs) : null,
    statusCode: { label: labels[code], code },
    downloadUrl: isThere ? `${baseUrl}/template/export/${String(sid)}` : null,
  };
}

/** As `HH:mm:ss.SSS`, with as many hours as there are. */
function elapsed(ms: number): string {
  const hours = Math.floor(ms / 3_600_000);
  return String(hours).padStart(2, "0") + new Date(ms % 3_600_000).toISOString().slice(13, -1);
}
