import type { Reply } from "../callers.js";
import { listEmails, sendTwilio } from "../twilio.js";
import type { Exchange } from "./exchange.js";

const noOperation = "comms_operation_01h2xcejqtf2nbrexx3vqjhp41";
const noEmail = "comms_email_01h2xcejqtf2nbrexx3vqjhp41";

export const twilio: Exchange = {
  provider: "twilio",
  sending: "sendEmails",
  send: (at, body) => at.twilio("POST", "/Emails", body),
  read: async (at, { body }) => {
    const { operationId } = body as { operationId: string };
    const listEmails = await at.twilio("GET", `/Emails?operationId=${operationId}&pageSize=3`);
    const [email] = (listEmails.body as { emails: readonly { id: string }[] }).emails;
    return {
      fetchOperation: await at.twilio("GET", `/Emails/Operations/${operationId}`),
      listOperations: await at.twilio("GET", "/Emails/Operations?pageSize=3"),
      listEmails,
      fetchEmail: await at.twilio("GET", `/Emails/${String(email?.id)}`),
      listOperationErrors: await at.twilio("GET", `/Emails/Operations/${operationId}/Errors?pageSize=3`),
      listEmailReceipts: await at.twilio("GET", `/Emails/${String(email?.id)}/Receipts`),
    };
  },
  readNothing: async (at) => {
    return {
      fetchOperation: await at.twilio("GET", `/Emails/Operations/${noOperation}`),
      listOperations: await at.twilio("GET", "/Emails/Operations?status=CANCELED"),
      listEmails: await at.twilio("GET", `/Emails?operationId=${noOperation}`),
      fetchEmail: await at.twilio("GET", `/Emails/${noEmail}`),
      listOperationErrors: await at.twilio("GET", `/Emails/Operations/${noOperation}/Errors`),
      listEmailReceipts: await at.twilio("GET", `/Emails/${noEmail}/Receipts`),
    };
  },
  others: async (at) => {
    await sendTwilio(at, ["delivered@example.com"]);
    const [email] = (await listEmails(at)).emails;
    const remove = async (id: string): Promise<Reply> => at.twilio("DELETE", `/Emails/${id}`);
    return [
      { operationId: "deleteEmail", reply: await remove(String(email?.id)), refused: false },
      { operationId: "deleteEmail", reply: await remove(noEmail), refused: true },
    ];
  },
  places: {
    sendEmails: { method: "POST", path: "/Emails" },
    fetchOperation: { path: "/Emails/Operations/1" },
    listOperations: { path: "/Emails/Operations" },
    listEmails: { path: "/Emails" },
    fetchEmail: { path: "/Emails/1" },
    listOperationErrors: { path: "/Emails/Operations/1/Errors" },
    listEmailReceipts: { path: "/Emails/1/Receipts" },
    deleteEmail: { method: "DELETE", path: "/Emails/1" },
  },
};
