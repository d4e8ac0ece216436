import type { Answer } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { isAddress } from "../../stories/outcome.js";
import { isTooLong } from "../mails.js";
import { refusal, response } from "../refusals.js";
import { maxReceivers } from "../tasks.js";
import { type ReceiverList, type ReceiverLists, unknownList } from "./receiver-lists.js";
import { dataRefusal, type ReceiverInputData, variablesIn } from "./template-data.js";

interface DetailRequest {
  readonly ReceiverId: number;
  readonly Emails: readonly string[];
}

interface DetailWithDataRequest {
  readonly ReceiverId: number;
  readonly Datas: readonly ReceiverInputData[];
}

/** The operations that fill lists of recipients. */
export function uploadActions(lists: ReceiverLists): Record<"createReceiverDetail" | "createReceiverDetailWithData", Handler> {
  return {
    createReceiverDetail({ body, now }) {
      const { ReceiverId, Emails } = body as DetailRequest;
      // A choice: an address without values has an empty object of them.
      const given = Emails.map((Email) => ({ Email, TemplateData: "{}" }));
      return upload(lists, ReceiverId, given, now.getTime());
    },

    createReceiverDetailWithData({ body, now }) {
      const { ReceiverId, Datas } = body as DetailWithDataRequest;
      return upload(lists, ReceiverId, Datas, now.getTime(), dataRefusal);
    },
  };
}

/** What is refused is refused as a whole, before anything is stored. */
function upload(
  lists: ReceiverLists,
  id: number,
  given: readonly ReceiverInputData[],
  nowMs: number,
  refuse: (data: ReceiverInputData) => Answer | undefined = () => undefined,
): Answer {
  const list = lists.find(id);
  if (list === undefined) return unknownList();
  if (given.length === 0) return refusal("MissingParameter.EmailsNecessary", "There is no address.");
  if (lists.statusOf(list, nowMs) === 2) return refusal("OperationDenied.ReceiverIsOperating", "The list is being uploaded.");
  for (const data of given) {
    const refused = refuse(data);
    if (refused !== undefined) return refused;
  }
  const names = given.map(({ TemplateData }) => variablesIn(TemplateData) ?? "");
  if (new Set([...names, list.variables ?? names[0]]).size > 1)
    return refusal("InvalidParameterValue.TemplateDataInconsistent", "The names of the variables differ.");
  const stored = given.filter(({ Email }) => Email !== "" && !isTooLong(Email));
  if (list.receivers.length + stored.length > maxReceivers)
    return refusal("LimitExceeded.ReceiverDetailCountLimit", "The list would have too many addresses.");
  list.variables = names[0] ?? "";
  list.uploadedAtMs = nowMs;
  return response({
    TotalCount: given.length,
    // A choice: what is malformed is stored, and no part of any counter.
    ValidCount: stored.filter(({ Email }) => isAddress(Email)).length,
    TooLongCount: given.filter(({ Email }) => isTooLong(Email)).length,
    EmptyEmailCount: given.filter(({ Email }) => Email === "").length,
    RepeatCount: store(list, stored, nowMs),
  });
}

/**
 * Adds addresses, and counts those that were there already. A choice: they are stored again, as the text of the action says, although
 * its answer counts them.
 */
function store({ receivers }: ReceiverList, added: readonly ReceiverInputData[], addedAtMs: number): number {
  const known = new Set(receivers.map(({ email }) => email));
  let repeated = 0;
  for (const { Email: email, TemplateData: templateData } of added) {
    if (known.has(email)) repeated += 1;
    known.add(email);
    receivers.push({ id: receivers.length + 1, email, templateData, addedAtMs, isValid: isAddress(email) });
  }
  return repeated;
}
