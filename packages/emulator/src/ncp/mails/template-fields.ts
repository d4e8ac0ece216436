import type { AcceptedRequest } from "./mails.js";

/** The fields of a mail or a request that name its template. */
export const templateFields = ({ template }: AcceptedRequest): Record<string, unknown> => ({
  templateSid: template?.sid ?? null,
  templateName: template?.name ?? null,
});
