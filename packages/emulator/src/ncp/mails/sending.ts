import { json } from "../../service/answer.js";
import type { Handler } from "../../service/provider.js";
import type { MailRequest } from "./mail-request.js";
import type { Mailing, Memory } from "./memory.js";
import { preparedRequest, type Sources } from "./prepared-request.js";

/** The operation that sends. `onAccepted` is told of each request that was accepted. */
export function createSending(
  memory: Memory,
  sources: Sources,
  onAccepted: (mailing: Mailing) => void,
): Record<"createMailRequest", Handler> {
  return {
    createMailRequest({ body, now }) {
      const prepared = preparedRequest(body as MailRequest, sources);
      if ("status" in prepared) return prepared;
      const mailing = memory.add(prepared, now);
      onAccepted(mailing);
      return json(201, { requestId: mailing.request.id, count: mailing.mails.length });
    },
  };
}
