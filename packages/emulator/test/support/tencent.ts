import type { Bench } from "./callers.js";

export type Row = Readonly<Record<string, unknown>>;

/** What stands in the envelope of an answer. */
export const resultOf = async (at: Bench, action: string, body: object): Promise<Row> =>
  ((await at.tencent(action, body)).body as { Response: Row }).Response;

/** The code of a refusal; undefined if what was asked for is done. */
export const codeOf = async (at: Bench, action: string, body: object): Promise<string | undefined> =>
  ((await resultOf(at, action, body)) as { Error?: { Code: string } }).Error?.Code;

export const sendTencent = async (at: Bench, mail: object): Promise<string> =>
  (await resultOf(at, "SendEmail", mail)).MessageId as string;

/** The rows of the day of the tests. */
export const rows = async (at: Bench, filter: object = {}): Promise<readonly Row[]> => {
  const query = { RequestDate: "2026-03-01", Offset: 0, Limit: 100, ...filter };
  return (await resultOf(at, "GetSendEmailStatus", query)).EmailStatusList as readonly Row[];
};

/** The first page of a list. */
export const page = { Offset: 0, Limit: 100 };

/** A mailing to a list. */
export const mailing = (ReceiverId: number, more: object = {}): object => ({
  FromEmailAddress: "Sender <sender@example.org>",
  ReceiverId,
  Subject: "Our news",
  TaskType: 1,
  Template: { TemplateID: 7, TemplateData: "{}" },
  ...more,
});

/** The action of an operation. */
export const actionOf = (operationId: string): string => operationId.charAt(0).toUpperCase() + operationId.slice(1);

/** A content for templates. */
export const hello = { Html: btoa("<p>Hello {{name}}</p>") };

/** Makes a list of recipients and returns its number. */
export const createList = async (at: Bench, ReceiversName = "readers"): Promise<number> =>
  (await resultOf(at, "CreateReceiver", { ReceiversName })).ReceiverId as number;

/** Adds addresses to a list. They are there a step later. */
export const upload = async (at: Bench, ReceiverId: number, Emails: readonly string[]): Promise<Row> =>
  resultOf(at, "CreateReceiverDetail", { ReceiverId, Emails });
