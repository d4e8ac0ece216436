import type { Answer } from "../service/answer.js";
import type { Handler } from "../service/provider.js";
import { isAddress } from "../stories/outcome.js";
import type { Story } from "../stories/story.js";
import type { OwnBlockList } from "./blocking/own-list.js";
import { type Content, senderOf } from "./mails.js";
import type { Memory } from "./memory.js";
import { type ReceiverLists, unknownList } from "./receivers/receiver-lists.js";
import { refusal, response } from "./refusals.js";
import { type MailRequest, sentMail } from "./sent-mail.js";
import { blockedStory, isRefused, storyOf, type Words } from "./stories.js";
import { type BatchSendEmailRequest, maxReceivers, standingReceivers, startOf } from "./tasks.js";
import type { Templates } from "./templates/templates.js";

/** The part of the request that decides what becomes of it and what is told of it. */
export interface SendEmailRequest extends MailRequest {
  readonly Destination?: readonly string[];
  readonly Cc?: readonly string[];
  readonly Bcc?: readonly string[];
}

/** What the account has, as far as sending depends on it. */
export interface Account {
  readonly templates: Templates;
  readonly lists: ReceiverLists;
  readonly ownBlockList: OwnBlockList;
}

/** The operations that send. */
export function createSending(
  memory: Memory,
  { templates, lists, ownBlockList }: Account,
): Record<"sendEmail" | "batchSendEmail", Handler> {
  const storyAt =
    (sentAtMs: number) =>
    (to: string): Story<Words> =>
      ownBlockList.blocks(to, sentAtMs) ? blockedStory : storyOf(to);
  const isBarred = ({ Template }: Content, now: Date): boolean =>
    Template !== undefined && templates.isBarred(Template.TemplateID, now.getTime());
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
      if (isBarred(request, now)) return refusal("FailedOperation.InvalidTemplateID", "The template cannot be used.");
      // A choice: a mail that can reach somebody is taken, and shows in its rows whom it does not reach.
      if (recipients.every((to) => ownBlockList.blocks(to, now.getTime())))
        return refusal("FailedOperation.EmailAddrInBlacklist", "The recipient is on the block list.");
      const mail = sentMail(request, now.getTime());
      memory.addMail(mail, recipients, storyAt(mail.sentAtMs));
      return response({ MessageId: mail.messageId });
    },

    batchSendEmail({ body, now }) {
      const request = body as BatchSendEmailRequest;
      if (!isAddress(senderOf(request))) return incorrectSender();
      if (isWithoutContent(request)) return refusal("MissingParameter.SendParamNecessary", "The template is missing.");
      if (isBarred(request, now)) return refusal("OperationDenied.TemplateStatusError", "The template cannot be used.");
      const list = lists.find(request.ReceiverId);
      if (list === undefined && request.ReceiverId > maxReceivers) return unknownList();
      const recipients = list === undefined ? standingReceivers(request.ReceiverId) : lists.recipientsOf(list, now.getTime());
      if (recipients.length === 0)
        return refusal("OperationDenied.ReceiverStatusError", "The list is empty or not uploaded completely.");
      const startsAtMs = startOf(request, now);
      if (startsAtMs === undefined) {
        const missing = request.TaskType === 2 ? "TimedParam" : "CycleParam";
        return refusal(`MissingParameter.${missing}Necessary`, `${missing} is missing.`);
      }
      if (Number.isNaN(startsAtMs)) return refusal("InvalidParameterValue", "BeginTime is not a time.");
      if (startsAtMs < now.getTime()) return refusal("InvalidParameterValue.BeginTimeBeforeNow", "BeginTime is in the past.");
      // A choice: what the lists say now decides, also for a mailing that waits for its time.
      const storyFor = storyAt(startsAtMs);
      const taskId = memory.addTask({
        request,
        createdAtMs: now.getTime(),
        startsAtMs,
        listName: list?.name ?? `List ${String(request.ReceiverId)}`,
        recipientCount: recipients.length,
        refusedCount: recipients.filter((to) => isRefused(storyFor(to))).length,
      });
      for (const to of recipients) memory.addMail(sentMail(request, startsAtMs, taskId), [to], storyFor);
      return response({ TaskId: taskId });
    },
  };
}

/** Each address once. */
export const recipientsIn = ({ Destination, Cc, Bcc }: SendEmailRequest): string[] => [
  ...new Set([Destination, Cc, Bcc].flatMap((list) => list ?? [])),
];

const isWithoutContent = ({ Template, Simple }: Content): boolean => Template === undefined && Simple === undefined;

const incorrectSender = (): Answer => refusal("FailedOperation.IncorrectSender", "The sender is not in the required form.");
