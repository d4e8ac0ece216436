import type { MailEvent } from "./events.js";

/** How the field with the id of the mail is spelled: as in all official samples, or as in the table of fields. */
export type IdSpelling = "bulkId" | "bulkid";

/** The request that tells of one event. Nothing in it proves where it comes from. */
export function callbackRequest({ messageId, fields }: MailEvent, url: string, spelling: IdSpelling): Request {
  const { event, email, ...more } = fields;
  const body = JSON.stringify({ event, email, [spelling]: messageId, ...more });
  return new Request(url, { method: "POST", headers: { "content-type": "application/json" }, body, redirect: "manual" });
}
