import { randomUUID } from "node:crypto";
import type { Answer } from "../service/answer.js";
import type { Handler } from "../service/provider.js";
import { isAddress } from "../stories/outcome.js";
import { type Content, domainOf, newMessageId, senderOf, type SentMail } from "./mails.js";
import type { Memory } from "./memory.js";
import { refusal, response } from "./refusals.js";
import { type BatchSendEmailRequest, maxReceivers, receiversOf, startOf } from "./tasks.js";

/** The part of the request that decides what becomes of it and what is told of it. */
export interface SendEmailRequest extends Content {
  readonly Destination?: readonly string[];
  readonly Cc?: readonly string[];
  readonly Bcc?: readonly string[];
  readonly SmtpMessageId?: string;
  readonly SmtpHeaders?: string;
}

/** The operations that send. */
export function createSending(memory: Memory): Record<"sendEmail" | "batchSendEmail", Handler> {
  return {
    sendEmail({ body, now }) {
      const request = body as SendEmailRequest;
      const recipients = recipientsIn(request);
      if (!isAddress(senderOf(request))) return incorrectSender();
      if (recipients.length === 0) return refusal("InvalidParameterValue.EmailAddressIsNULL", "There is no recipient.");
      if (!recipients.every(isAddress))
        return refusal("InvalidParameterValue.ReceiverEmailInvalid", "The address of a recipient is wrong.");
      if (isWithoutContent(request))
        return refusal("FailedOperation.MissingEmailContent", "There is neither a template nor content.");
      const mail = mailOf(request, now.getTime());
      memory.addMail(mail, recipients);
      return response({ MessageId: mail.messageId });
    },

    batchSendEmail({ body, now }) {
      const request = body as BatchSendEmailRequest;
      if (!isAddress(senderOf(request))) return incorrectSender();
      if (isWithoutContent(request)) return refusal("MissingParameter.SendParamNecessary", "The template is missing.");
      if (request.ReceiverId > maxReceivers) return refusal("OperationDenied.ReceiverNotExist", "The list does not exist.");
      if (request.ReceiverId === 0) return refusal("OperationDenied.ReceiverStatusError", "The list is empty.");
      const startsAtMs = startOf(request, now);
      if (startsAtMs === undefined) {
        const missing = request.TaskType === 2 ? "TimedParam" : "CycleParam";
        return refusal(`MissingParameter.${missing}Necessary`, `${missing} is missing.`);
      }
      if (Number.isNaN(startsAtMs)) return refusal("InvalidParameterValue", "BeginTime is not a time.");
      if (startsAtMs < now.getTime()) return refusal("InvalidParameterValue.BeginTimeBeforeNow", "BeginTime is in the past.");
      const taskId = memory.addTask({ request, createdAtMs: now.getTime(), startsAtMs });
      for (const to of receiversOf(request.ReceiverId)) memory.addMail(mailOf(request, startsAtMs, taskId), [to]);
      return response({ TaskId: taskId });
    },
  };
}

/** Each address once. */
export const recipientsIn = ({ Destination, Cc, Bcc }: SendEmailRequest): string[] => [
  ...new Set([Destination, Cc, Bcc].flatMap((list) => list ?? [])),
];

function mailOf(request: Content & Partial<SendEmailRequest>, sentAtMs: number, taskId?: number): SentMail {
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

const isWithoutContent = ({ Template, Simple }: Content): boolean => Template === undefined && Simple === undefined;

const incorrectSender = (): Answer => refusal("FailedOperation.IncorrectSender", "The sender is not in the required form.");
