import { randomUUID } from "node:crypto";
import { randomText } from "../stories/random-text.js";
import { appId, type Content, domainOf, senderOf, type SentMail } from "./mails.js";
import { chineseTime } from "./times.js";

/** What a request says of a mail itself. Of the two ways of sending only one has the headers. */
export interface MailRequest extends Content {
  readonly SmtpMessageId?: string;
  readonly SmtpHeaders?: string;
}

/** A mail of a request, with what the service adds to it. */
export function sentMail(request: MailRequest, sentAtMs: number, taskId?: number): SentMail {
  const from = senderOf(request);
  return {
    messageId: newMessageId(sentAtMs),
    from,
    subject: request.Subject,
    templateId: request.Template?.TemplateID,
    smtpMessageId: request.SmtpMessageId ?? `${randomUUID()}@${domainOf(from)}`,
    custom: customIn(request.SmtpHeaders),
    taskId,
    sentAtMs,
  };
}

/** The header of this name in a string that holds a JSON object. */
function customIn(headers = "{}"): string | undefined {
  try {
    const value = (JSON.parse(headers) as Readonly<Record<string, unknown>> | null)?.["X-Tencentcloudses-Cb-Custom"];
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

const alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const newMessageId = (sentAtMs: number): string =>
  `qcloudses-30-${appId}-date-${chineseTime(sentAtMs).replace(/\D/g, "")}-${randomText(alphanumeric, 12)}`;
