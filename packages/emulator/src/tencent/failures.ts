import { gatewayPage } from "../faults/gateway-page.js";
import { withFields } from "../faults/status-words.js";
import type { Failures } from "../service/provider.js";
import { refusal, tencentRefusals } from "./refusals.js";

/** The fields with a status, but for those that are only on or off. */
const statusFields = ["SendStatus", "DeliverStatus", "TaskStatus", "TemplateStatus", "ReceiversStatus"];

/** A number that stands in none of Tencent's lists of statuses. */
const unknownStatus = 9999;

// What the service itself says has HTTP status 200; a 502 is not from the service. The texts are choices.
export const tencentFailures: Failures = {
  rateLimited: () => refusal("RequestLimitExceeded.UinLimitExceeded", "The number of requests exceeds the frequency limit."),
  serverError(status) {
    if (status === 502) return gatewayPage(502);
    return status === 500 ? tencentRefusals.broken() : refusal("ServiceUnavailable", "The service is not available.");
  },
  withStatus: (content) => withFields(content, statusFields, unknownStatus),
};
