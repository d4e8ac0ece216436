import { gatewayPage } from "../faults/gateway-page.js";
import { withFields } from "../faults/status-words.js";
import type { Failures } from "../service/provider.js";
import { byGateway } from "./refusals.js";

// As the gateway's table of errors has it: https://api-gov.ncloud-docs.com/docs/api-call-lgc-errorhandling. It has no code for 502.
export const ncpFailures: Failures = {
  rateLimited: () => byGateway(429, "410", "Throttle Limited"),
  serverError(status) {
    if (status === 502) return gatewayPage(502);
    return status === 500 ? byGateway(500, "900", "Unexpected Error") : byGateway(503, "500", "Endpoint Error");
  },
  withStatus: (content, word) => withFields(content, ["emailStatus", "status"], { label: word, code: word }),
};
