import type { CallOptions, Page } from "@sendstatus/core";
import type { Mail } from "./providers.js";
import type { Target } from "./sends.js";

/** The day of all sends, where a provider asks for it. */
const RequestDate = "2026-03-01";

/** Reads the status of a send by the provider's own API; of how many mails or sends the answer tells. */
export async function mailsRead(mail: Mail, target: Target, options: CallOptions): Promise<number> {
  switch (target.provider) {
    case "azure":
      await mail.azure.api.getSendResult({ operationId: target.operationId }, options);
      return 1;
    case "twilio":
      await mail.twilio.api.fetchOperation({ operationId: target.operationId }, options);
      return 1;
    case "tencent": {
      const query = { RequestDate, Offset: 0, Limit: 100, ...mailOf(target) };
      return (await mail.tencent.api.getSendEmailStatus(query, options)).EmailStatusList.length;
    }
    case "ncp":
      await mail.ncp.api.getMailRequestStatus({ requestId: target.requestId }, options);
      return 1;
  }
}

/** The mails of a send, one on each page. Azure has no lists. */
export function pagesOf(mail: Mail, target: Target, options: CallOptions): AsyncIterable<Page<unknown, unknown>> {
  switch (target.provider) {
    case "azure":
      throw new Error("Azure has no lists.");
    case "twilio":
      return mail.twilio.api.listEmails({ operationId: target.operationId, pageSize: 1 }, options).pages();
    case "tencent": {
      const query = { RequestDate, Offset: 0, Limit: 1, ...mailOf(target) };
      return mail.tencent.api.getSendEmailStatus(query, options).pages();
    }
    case "ncp":
      return mail.ncp.api.getMailList({ requestId: target.requestId, size: 1 }, options).pages();
  }
}

/** The table sends no bulk tasks. */
const mailOf = ({ messageId = "" }: { readonly messageId?: string }): { readonly MessageId: string } => ({
  MessageId: messageId,
});
