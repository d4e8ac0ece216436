import { createTencent, type TencentClient } from "../src/index.js";

export const messageId = "qcloudses-30-1250000000-date-20260301080000-AbCdEfGhIjKl1";

export const options = { secretId: "AKIDEXAMPLE", secretKey: "example-secret-key", region: "ap-guangzhou" };

/** One row of a status answer. */
export const row = (fields: object = {}): object => ({
  MessageId: messageId,
  ToEmailAddress: "alice@example.com",
  FromEmailAddress: "noreply@contoso.com",
  SendStatus: 0,
  DeliverStatus: 0,
  DeliverMessage: "",
  RequestTime: 1772323200,
  DeliverTime: 0,
  UserOpened: false,
  UserClicked: false,
  UserUnsubscribed: false,
  UserComplainted: false,
  ...fields,
});

/** A client to which the service gives these rows, or this answer. */
export function tencentAnswering(rows: object[], asked: object[] = []): TencentClient {
  return createTencent({
    ...options,
    fetch: async (_url, init) => {
      const query = JSON.parse(new TextDecoder().decode(init.body as Uint8Array)) as { Offset: number; Limit: number };
      asked.push(query);
      return Response.json({
        Response: { EmailStatusList: rows.slice(query.Offset, query.Offset + query.Limit), RequestId: "1" },
      });
    },
  });
}
