// Generated from specs/*.openapi.yaml by `pnpm generate`. Do not edit.
import type { Capabilities } from "@sendstatus/core";
import { createAzure, azureCapabilities, type AzureClient, type AzureOptions } from "@sendstatus/azure";
import { createNcp, ncpCapabilities, type NcpClient, type NcpOptions } from "@sendstatus/ncp";
import { createTencent, tencentCapabilities, type TencentClient, type TencentOptions } from "@sendstatus/tencent";
import { createTwilio, twilioCapabilities, type TwilioClient, type TwilioOptions } from "@sendstatus/twilio";

/** The options of each provider that is to be asked; leave out the others. */
export interface SendStatusOptions {
  readonly azure?: AzureOptions;
  readonly ncp?: NcpOptions;
  readonly tencent?: TencentOptions;
  readonly twilio?: TwilioOptions;
}

/** The clients of all providers. */
export interface Clients {
  readonly azure: AzureClient;
  readonly ncp: NcpClient;
  readonly tencent: TencentClient;
  readonly twilio: TwilioClient;
}

/** What makes the client of each provider. */
export const factories = {
  azure: createAzure,
  ncp: createNcp,
  tencent: createTencent,
  twilio: createTwilio,
} as const;

/**
 * What the API of each provider can do, by the provider's name.
 *
 * @example
 * ```ts
 * import { capabilities } from "@sendstatus/all";
 *
 * for (const { title, operations, ceilings } of Object.values(capabilities))
 *   console.log(title, operations.Templates.length > 0, ceilings.asked.ceiling);
 * ```
 */
export const capabilities = {
  azure: azureCapabilities,
  ncp: ncpCapabilities,
  tencent: tencentCapabilities,
  twilio: twilioCapabilities,
} as const satisfies Readonly<Record<keyof Clients, Capabilities>>;
