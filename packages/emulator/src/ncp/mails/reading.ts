import { json } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import { notFound } from "../refusals.js";
import { mailDetail } from "./mail-detail.js";
import { mailList } from "./mail-list.js";
import type { Memory } from "./memory.js";
import { requestList } from "./request-list.js";
import { requestStatus } from "./request-status.js";

type Reading = "getMailRequestStatus" | "getMailRequestList" | "getMailList" | "getMail";

/** The operations that tell what became of the mails. */
export function createReading(memory: Memory, stepMs: number): Record<Reading, Handler> {
  return {
    getMailRequestStatus({ path, now }) {
      const mailing = memory.mailing(path.requestId ?? "");
      return mailing === undefined ? notFound() : json(200, requestStatus(mailing, now, stepMs));
    },

    getMailRequestList: (call) => requestList(memory, call, stepMs),

    getMailList(call) {
      const mailing = memory.mailing(call.path.requestId ?? "");
      return mailing === undefined ? notFound() : mailList(mailing, call, stepMs);
    },

    getMail({ path, now }) {
      const mail = memory.mail(path.mailId ?? "");
      return mail === undefined ? notFound() : json(200, mailDetail(mail, now, stepMs));
    },
  };
}
