import type { Handler } from "../../service/provider.js";
import { listing, type Page } from "../page.js";
import { acknowledged, refusal, response } from "../refusals.js";
import { chineseTime, periodOf } from "../times.js";
import { type Receiver, type ReceiverLists, type ReceiversStatus, unknownList } from "./receiver-lists.js";

interface CreateReceiverRequest {
  readonly ReceiversName: string;
  readonly Desc?: string;
}

interface ListReceiversRequest extends Page {
  readonly Status?: ReceiversStatus;
  readonly KeyWord?: string;
}

interface ReceiverRequest {
  readonly ReceiverId: number;
}

interface ListReceiverDetailsRequest extends ReceiverRequest, Page {
  readonly Email?: string;
  readonly CreateTimeBegin?: string;
  readonly CreateTimeEnd?: string;
  readonly Status?: 1 | 2;
}

/** The operations on lists of recipients, but for those that fill them. */
export function listActions(
  lists: ReceiverLists,
): Record<"createReceiver" | "listReceivers" | "listReceiverDetails" | "deleteReceiver", Handler> {
  return {
    createReceiver({ body, now }) {
      const { ReceiversName: name, Desc = "" } = body as CreateReceiverRequest;
      // A choice: any name will do that is not blank, and any description that is neither too short nor too long.
      if (name.trim() === "") return refusal("InvalidParameterValue.ReceiverNameIllegal", "The name is blank.");
      if (lists.all().some((list) => list.name === name))
        return refusal("InvalidParameterValue.RepeatReceiverName", "The name is taken.");
      return response({ ReceiverId: lists.add(name, Desc, now.getTime()).id });
    },

    listReceivers({ body, now }) {
      const { Status, KeyWord = "", ...page } = body as ListReceiversRequest;
      const nowMs = now.getTime();
      const found = lists
        .all()
        .filter((list) => list.name.includes(KeyWord) && (Status === undefined || lists.statusOf(list, nowMs) === Status));
      return listing(found, page, (shown, TotalCount) => {
        const rows = shown.map((list) => {
          const receivers = lists.receiversOf(list, nowMs);
          return {
            ReceiverId: list.id,
            ReceiversName: list.name,
            Count: receivers.length,
            Desc: list.description,
            ReceiversStatus: lists.statusOf(list, nowMs),
            CreateTime: chineseTime(list.createdAtMs),
            InvalidCount: receivers.filter(({ isValid }) => !isValid).length,
          };
        });
        return { TotalCount, Data: rows };
      });
    },

    listReceiverDetails({ body, now }) {
      const { ReceiverId, Email = "", CreateTimeBegin, CreateTimeEnd, Status, ...page } = body as ListReceiverDetailsRequest;
      const list = lists.find(ReceiverId);
      if (list === undefined) return unknownList();
      // A choice: a day or a second, and the last one counts.
      const fromMs = CreateTimeBegin === undefined ? -Infinity : periodOf(CreateTimeBegin)?.fromMs;
      const toMs = CreateTimeEnd === undefined ? Infinity : periodOf(CreateTimeEnd)?.toMs;
      if (fromMs === undefined || toMs === undefined) return refusal("InvalidParameterValue", "A time is malformed.");
      const receivers = lists.receiversOf(list, now.getTime());
      const found = receivers.filter(
        ({ email, addedAtMs, isValid }) =>
          email.includes(Email) &&
          addedAtMs >= fromMs &&
          addedAtMs < toMs &&
          isValid === (Status === undefined ? isValid : Status === 1),
      );
      const ValidCount = receivers.filter(({ isValid }) => isValid).length;
      return listing(found, page, (shown, TotalCount) => {
        // A choice: the filters have no part in the counters.
        return { TotalCount, ValidCount, InvalidCount: receivers.length - ValidCount, Data: shown.map(described) };
      });
    },

    deleteReceiver: ({ body }) => (lists.remove((body as ReceiverRequest).ReceiverId) ? acknowledged() : unknownList()),
  };
}

const described = ({ id, email, templateData, addedAtMs, isValid }: Receiver): Record<string, unknown> => ({
  EmailId: id,
  Email: email,
  CreateTime: chineseTime(addedAtMs),
  TemplateData: templateData,
  Status: isValid ? 1 : 2,
  Reason: isValid ? "" : "The address is malformed.",
});
