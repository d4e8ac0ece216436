import type { SendStatusOptions, TargetOf } from "@sendstatus/all";

type Provider = keyof SendStatusOptions;

/** What a provider calls the id that its send gives back. */
const targets: { readonly [Name in Provider]: (id: string) => TargetOf<Name> } = {
  azure: (operationId) => ({ provider: "azure", operationId }),
  twilio: (operationId) => ({ provider: "twilio", operationId }),
  tencent: (messageId) => ({ provider: "tencent", messageId }),
  ncp: (requestId) => ({ provider: "ncp", requestId }),
};

export const targetOf = (provider: string, id: string): TargetOf<Provider> | undefined =>
  Object.hasOwn(targets, provider) ? targets[provider as Provider](id) : undefined;
