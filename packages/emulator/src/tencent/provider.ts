import type { Handler, ProviderFactory } from "../service/provider.js";
import { isAddress } from "../stories/outcome.js";
import { randomText } from "../stories/random-text.js";
import { type Story, tell } from "../stories/story.js";
import { zonedTime } from "../stories/zoned-time.js";
import { refusal, response, tencentRefusals } from "./refusals.js";
import { type RowState, storyOf } from "./stories.js";

/** The part of the request that decides what becomes of it. */
interface SendEmailRequest {
  readonly FromEmailAddress: string;
  readonly Destination?: readonly string[];
  readonly Cc?: readonly string[];
  readonly Bcc?: readonly string[];
  readonly Template?: unknown;
  readonly Simple?: unknown;
}

interface GetSendEmailStatusRequest {
  readonly RequestDate: string;
  readonly Offset: number;
  readonly Limit: number;
  readonly MessageId?: string;
  readonly ToEmailAddress?: string;
}

/** One mail to one recipient. */
interface Row {
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly sentAtMs: number;
  readonly day: string;
  readonly story: Story<RowState>;
}

const regions = ["ap-guangzhou", "ap-hongkong", "ap-singapore"];
const appId = "1300000000";
const alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Days and ids are in Chinese time, which is where all regions of SES are. */
const chineseTime = (instant: Date): string => zonedTime(instant, 8);

/** Tencent Cloud SES. */
export const createTencent: ProviderFactory = (stepMs) => {
  const rows: Row[] = [];

  const sendEmail: Handler = ({ body, now }) => {
    const request = body as SendEmailRequest;
    const from = /^(?:[^:<>]+ )?<([^<>]+)>$/.exec(request.FromEmailAddress)?.[1] ?? request.FromEmailAddress;
    const recipients = [...new Set([request.Destination, request.Cc, request.Bcc].flatMap((list) => list ?? []))];
    if (!isAddress(from)) return refusal("FailedOperation.IncorrectSender", "The sender is not in the required form.");
    if (recipients.length === 0) return refusal("InvalidParameterValue.EmailAddressIsNULL", "There is no recipient.");
    if (!recipients.every(isAddress))
      return refusal("InvalidParameterValue.ReceiverEmailInvalid", "The address of a recipient is wrong.");
    if (request.Template === undefined && request.Simple === undefined) {
      return refusal("FailedOperation.MissingEmailContent", "There is neither a template nor content.");
    }

    const time = chineseTime(now);
    const messageId = `qcloudses-30-${appId}-date-${time.replace(/\D/g, "").slice(0, 14)}-${randomText(alphanumeric, 12)}`;
    const shared = { messageId, from, sentAtMs: now.getTime(), day: time.slice(0, 10) };
    rows.push(...recipients.map((to) => ({ ...shared, to, story: storyOf(to) })));
    return response({ MessageId: messageId });
  };

  const getSendEmailStatus: Handler = ({ body, now }) => {
    const { RequestDate, Offset, Limit, MessageId, ToEmailAddress } = body as GetSendEmailStatusRequest;
    const found = rows.filter(
      ({ day, messageId, to }) => day === RequestDate && messageId === (MessageId ?? messageId) && to === (ToEmailAddress ?? to),
    );
    return response({ EmailStatusList: found.slice(Offset, Offset + Limit).map((row) => described(row, now)) });
  };

  function described({ messageId, from, to, sentAtMs, story }: Row, now: Date): Record<string, unknown> {
    const { says, sinceMs } = tell(story, now.getTime() - sentAtMs, stepMs);
    const handedOver = says.DeliverStatus === 1 || says.DeliverStatus === 3;
    return {
      MessageId: messageId,
      ToEmailAddress: to,
      FromEmailAddress: from,
      ...says,
      RequestTime: Math.floor(sentAtMs / 1000),
      // A choice: 0 for as long as there is no such time.
      DeliverTime: handedOver ? Math.floor((sentAtMs + sinceMs) / 1000) : 0,
      UserOpened: false,
      UserClicked: false,
      UserUnsubscribed: false,
      UserComplainted: false,
      UserComplained: false,
    };
  }

  return {
    refusals: tencentRefusals,
    handlers: { sendEmail: inKnownRegion(sendEmail), getSendEmailStatus: inKnownRegion(getSendEmailStatus) },
  };
};

const inKnownRegion =
  (handler: Handler): Handler =>
  (call) =>
    regions.includes(call.headers["x-tc-region"] ?? "")
      ? handler(call)
      : refusal("UnsupportedRegion", "The action not support this region.");
