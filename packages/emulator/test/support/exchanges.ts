import type { ProviderName } from "../../src/index.js";
import type { Bench, Reply } from "./callers.js";

/** Answers by the operation that they are of. */
export type Replies = Readonly<Record<string, Reply>>;

/** One way through a provider's operations. */
export interface Exchange {
  readonly provider: ProviderName;
  readonly sending: string;
  send(at: Bench, body: unknown): Promise<Reply>;
  /** All that can be asked about what was sent. */
  read(at: Bench, sent: Reply): Promise<Replies>;
  /** The same of what there is not. */
  readNothing(at: Bench): Promise<Replies>;
  /** Where the operations are, for requests without a signature. */
  readonly places: Readonly<Record<string, { readonly method?: string; readonly path: string; readonly action?: string }>>;
}

const version = "?api-version=2023-03-31";
const tencentPage = { Offset: 0, Limit: 100 };
const tencentQuery = { RequestDate: "2026-03-01", ...tencentPage };
const noOperation = "comms_operation_01h2xcejqtf2nbrexx3vqjhp41";
const noEmail = "comms_email_01h2xcejqtf2nbrexx3vqjhp41";
const period = "startDateTime=2026-03-01&endDateTime=2026-03-02";

const azure: Exchange = {
  provider: "azure",
  sending: "send",
  send: (at, body) => at.azure("POST", `/emails:send${version}`, body),
  read: async (at, { body }) => {
    return { getSendResult: await at.azure("GET", `/emails/operations/${(body as { id: string }).id}${version}`) };
  },
  readNothing: async (at) => {
    return { getSendResult: await at.azure("GET", `/emails/operations/1${version}`) };
  },
  places: { send: { method: "POST", path: "/emails:send" }, getSendResult: { path: "/emails/operations/1" } },
};

const twilio: Exchange = {
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
    };
  },
  readNothing: async (at) => {
    return {
      fetchOperation: await at.twilio("GET", `/Emails/Operations/${noOperation}`),
      listOperations: await at.twilio("GET", "/Emails/Operations?status=CANCELED"),
      listEmails: await at.twilio("GET", `/Emails?operationId=${noOperation}`),
      fetchEmail: await at.twilio("GET", `/Emails/${noEmail}`),
    };
  },
  places: {
    sendEmails: { method: "POST", path: "/Emails" },
    fetchOperation: { path: "/Emails/Operations/1" },
    listOperations: { path: "/Emails/Operations" },
    listEmails: { path: "/Emails" },
    fetchEmail: { path: "/Emails/1" },
  },
};

const tencent: Exchange = {
  provider: "tencent",
  sending: "sendEmail",
  send: (at, body) => at.tencent("SendEmail", body),
  read: async (at) => {
    return {
      getSendEmailStatus: await at.tencent("GetSendEmailStatus", tencentQuery),
      listSendTasks: await at.tencent("ListSendTasks", tencentPage),
    };
  },
  readNothing: async (at) => ({ getSendEmailStatus: await at.tencent("GetSendEmailStatus", tencentQuery) }),
  places: {
    sendEmail: { method: "POST", path: "/", action: "SendEmail" },
    batchSendEmail: { method: "POST", path: "/", action: "BatchSendEmail" },
    getSendEmailStatus: { method: "POST", path: "/", action: "GetSendEmailStatus" },
    listSendTasks: { method: "POST", path: "/", action: "ListSendTasks" },
  },
};

const ncp: Exchange = {
  provider: "ncp",
  sending: "createMailRequest",
  send: (at, body) => at.ncp("POST", "/mails", body),
  read: async (at, { body }) => {
    const { requestId } = body as { requestId: string };
    const getMailList = await at.ncp("GET", `/mails/requests/${requestId}/mails?size=100`);
    const [mail] = (getMailList.body as { content: readonly { mailId: string }[] }).content;
    return {
      getMailRequestStatus: await at.ncp("GET", `/mails/requests/${requestId}/status`),
      getMailRequestList: await at.ncp("GET", `/mails/requests?${period}&size=100`),
      getMailList,
      getMail: await at.ncp("GET", `/mails/${String(mail?.mailId)}`),
    };
  },
  readNothing: async (at) => {
    return {
      getMailRequestStatus: await at.ncp("GET", "/mails/requests/1/status"),
      getMailRequestList: await at.ncp("GET", `/mails/requests?${period}&sendStatus=C`),
      getMailList: await at.ncp("GET", "/mails/requests/1/mails"),
      getMail: await at.ncp("GET", "/mails/1"),
    };
  },
  places: {
    createMailRequest: { method: "POST", path: "/mails" },
    getMailRequestStatus: { path: "/mails/requests/1/status" },
    getMailRequestList: { path: "/mails/requests" },
    getMailList: { path: "/mails/requests/1/mails" },
    getMail: { path: "/mails/1" },
  },
};

export const exchanges: readonly Exchange[] = [azure, twilio, tencent, ncp];
