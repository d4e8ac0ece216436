import { azure } from "./exchanges/azure.js";
import type { Exchange } from "./exchanges/exchange.js";
import { ncp } from "./exchanges/ncp.js";
import { tencent } from "./exchanges/tencent.js";
import { twilio } from "./exchanges/twilio.js";

export type { Exchange, Replies } from "./exchanges/exchange.js";

export const exchanges: readonly Exchange[] = [azure, twilio, tencent, ncp];
