import type { Bench } from "./callers.js";

export type Row = Readonly<Record<string, unknown>>;

/** What stands in the envelope of an answer. */
export const resultOf = async (at: Bench, action: string, body: object): Promise<Row> =>
  ((await at.tencent(action, body)).body as { Response: Row }).Response;

export const sendTencent = async (at: Bench, mail: object): Promise<string> =>
  (await resultOf(at, "SendEmail", mail)).MessageId as string;

/** The rows of the day of the tests. */
export const rows = async (at: Bench, filter: object = {}): Promise<readonly Row[]> => {
  const query = { RequestDate: "2026-03-01", Offset: 0, Limit: 100, ...filter };
  return (await resultOf(at, "GetSendEmailStatus", query)).EmailStatusList as readonly Row[];
};

/** A mailing to a list. */
export const mailing = (ReceiverId: number, more: object = {}): object => ({
  FromEmailAddress: "Sender <sender@example.org>",
  ReceiverId,
  Subject: "Our news",
  TaskType: 1,
  Template: { TemplateID: 7, TemplateData: "{}" },
  ...more,
});
