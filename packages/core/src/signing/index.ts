export { type Bytes, type RequestParts, requestParts, type SignatureHeaders } from "./request-parts.js";
export { type AzureHmacCredentials, signAzureHmac } from "./sign/azure-hmac.js";
export { type BasicCredentials, signBasic } from "./sign/basic.js";
export { type BearerCredentials, signBearer } from "./sign/bearer.js";
export { type NcpCredentials, signNcpV2 } from "./sign/ncp-v2.js";
export { signTencentTc3, type TencentCredentials, type TencentTc3Options } from "./sign/tencent-tc3.js";
export {
  type SignedTwilioWebhook,
  signTwilioWebhook,
  type TwilioWebhook,
  type TwilioWebhookCredentials,
  type TwilioWebhookParams,
} from "./sign/twilio-webhook.js";
export { verifyAzureHmac } from "./verify/azure-hmac.js";
export { verifyBasic } from "./verify/basic.js";
export { verifyBearer } from "./verify/bearer.js";
export { type EntraExpectation, type EntraKey, verifyEntraToken } from "./verify/entra-token.js";
export { verifyNcpV2 } from "./verify/ncp-v2.js";
export { type TencentTc3Tolerance, verifyTencentTc3 } from "./verify/tencent-tc3.js";
export { type ReceivedTwilioWebhook, verifyTwilioWebhook } from "./verify/twilio-webhook.js";
export type { ClockTolerance, SignatureFault, Verdict } from "./verify/verdict.js";
