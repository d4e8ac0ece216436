import "./azure.sdk.js";
import "./tencent.sdk.js";
import "./twilio.sdk.js";
