import type { Answer } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { isAddress } from "../../stories/outcome.js";
import { isTooLong } from "../mails.js";
import { listing, type Page } from "../page.js";
import { acknowledged, refusal, response } from "../refusals.js";
import { chineseTime, dayOf } from "../times.js";
import { isInForce, type OwnBlockList } from "./own-list.js";

interface CreateRequest {
  readonly Emails: readonly string[];
  readonly ExpireDate?: string;
}

interface UpdateRequest {
  readonly Id: number;
  readonly Email: string;
  readonly ExpireDate?: string;
}

interface ListRequest extends Page {
  /** 0 for what has expired, 1 for what is in force, 2 for both. */
  readonly Status: 0 | 1 | 2;
  readonly Email?: string;
}

type OwnListAction = "createCustomBlacklist" | "listCustomBlacklist" | "updateCustomBlackList" | "deleteCustomBlackList";

/** A choice: as many as a list of recipients takes at once, whose error it is. */
const maxAddresses = 20_000;

/** The operations on the account's own block list. */
export function ownListActions(list: OwnBlockList): Record<OwnListAction, Handler> {
  return {
    createCustomBlacklist({ body, now }) {
      const { Emails, ExpireDate = "" } = body as CreateRequest;
      if (Emails.length === 0) return refusal("MissingParameter.EmailsNecessary", "There is no address.");
      if (Emails.length > maxAddresses)
        return refusal("LimitExceeded.ReceiverDetailRequestLimit", "There are too many addresses in one call.");
      if (isWrongDate(ExpireDate)) return wrongDate();
      const short = Emails.filter((address) => !isTooLong(address));
      const valid = short.filter(isAddress);
      const ValidCount = valid.filter((address) => list.add(address, ExpireDate, now.getTime())).length;
      return response({
        TotalCount: Emails.length,
        ValidCount,
        TooLongCount: Emails.length - short.length,
        // A choice: what is on the list already is counted as repeated, and stays as it is.
        RepeatCount: valid.length - ValidCount,
        InvalidCount: short.length - valid.length,
      });
    },

    listCustomBlacklist({ body, now }) {
      const { Status, Email, ...page } = body as ListRequest;
      const found = list
        .all()
        .map((entry) => ({ entry, status: isInForce(entry, now.getTime()) ? 1 : 0 }))
        .filter(({ entry, status }) => (Status === 2 || Status === status) && entry.address === (Email ?? entry.address));
      return listing(found, page, (shown, TotalCount) => {
        const Data = shown.map(({ entry: { id, address, createdAtMs, expireDate }, status }) => {
          return { Id: id, Email: address, CreateTime: chineseTime(createdAtMs), ExpireDate: expireDate, Status: status };
        });
        return { TotalCount, Data };
      });
    },

    // A choice: without a date it is for ever, as with an empty one.
    updateCustomBlackList({ body }) {
      const { Id, Email, ExpireDate = "" } = body as UpdateRequest;
      if (!isAddress(Email)) return refusal("InvalidParameterValue.IllegalEmailAddress", "The address is malformed.");
      if (isWrongDate(ExpireDate)) return wrongDate();
      // A choice of the code: none is listed for it.
      return list.change(Id, Email, ExpireDate) ? acknowledged() : refusal("ResourceNotFound", "The entry does not exist.");
    },

    // A choice: what is not there may be removed, as no code of its own is listed.
    deleteCustomBlackList({ body }) {
      for (const address of (body as CreateRequest).Emails) list.remove(address);
      return acknowledged();
    },
  };
}

/** A choice: a day that has passed is none the worse for it. */
const isWrongDate = (expireDate: string): boolean => expireDate !== "" && dayOf(expireDate) === undefined;

const wrongDate = (): Answer => refusal("InvalidParameterValue.WrongDate", "The date is not a day.");
