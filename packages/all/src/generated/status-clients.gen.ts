// Generated from specs/*.openapi.yaml by `pnpm generate`. Do not edit.
import { createAzureStatus, type AzureStatusClient, type AzureStatusOptions } from "@sendstatus/azure/status";
import { createNcpStatus, type NcpStatusClient, type NcpStatusOptions } from "@sendstatus/ncp/status";
import { createTencentStatus, type TencentStatusClient, type TencentStatusOptions } from "@sendstatus/tencent/status";
import { createTwilioStatus, type TwilioStatusClient, type TwilioStatusOptions } from "@sendstatus/twilio/status";

/** The options of each provider that is to be asked; leave out the others. */
export interface AllStatusOptions {
  readonly azure?: AzureStatusOptions;
  readonly ncp?: NcpStatusOptions;
  readonly tencent?: TencentStatusOptions;
  readonly twilio?: TwilioStatusOptions;
}

/** The clients of all providers that only ask. */
export interface StatusClients {
  readonly azure: AzureStatusClient;
  readonly ncp: NcpStatusClient;
  readonly tencent: TencentStatusClient;
  readonly twilio: TwilioStatusClient;
}

/** What makes the client of each provider that only asks. */
export const statusFactories = {
  azure: createAzureStatus,
  ncp: createNcpStatus,
  tencent: createTencentStatus,
  twilio: createTwilioStatus,
} as const;
