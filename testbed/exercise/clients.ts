import { type core, createSendStatus, type SendStatus, type SendStatusOptions } from "@sendstatus/all";
import type { Assignment, Provider } from "./assignment.js";
import { fastClock } from "./fast-clock.js";

/** A client over the providers that the emulator plays. */
export type Mail = SendStatus<Required<Pick<SendStatusOptions, Provider>>>;

/** The clients, pointed at the services. Calls have minutes of the fast clock, so that none is out of time on a busy machine. */
export function clientsOf({ clock, endpoints, credentials, webhook: { secret } }: Assignment, fetch?: core.FetchLike): Mail {
  const { azure, twilio, tencent, ncp } = credentials;
  const common = { fetch, clock: fastClock(clock), timeoutMs: 1_200_000, attemptTimeoutMs: 600_000 };
  const { secretId, secretKey } = tencent;
  return createSendStatus({
    azure: { ...common, endpoint: endpoints.azure, accessKey: azure.accessKey, events: { secret } },
    twilio: { ...common, endpoint: endpoints.twilio, accountSid: twilio.accountSid, authToken: twilio.authToken },
    tencent: { ...common, endpoint: endpoints.tencent, secretId, secretKey, region: "ap-guangzhou", events: { secret } },
    ncp: { ...common, endpoint: endpoints.ncp, ...ncp },
  });
}

/** Clients that have the right names and the wrong secrets. */
export function impostorsOf(assignment: Assignment): Mail {
  const { azure, twilio, tencent, ncp } = assignment.credentials;
  const credentials = {
    azure: { ...azure, accessKey: btoa("a-wrong-key") },
    twilio: { ...twilio, authToken: "a-wrong-token" },
    tencent: { ...tencent, secretKey: "a-wrong-key" },
    ncp: { ...ncp, secretKey: "a-wrong-key" },
  };
  return clientsOf({ ...assignment, credentials });
}

/** Clients of services that take each request and never answer. */
export function unheardOf(assignment: Assignment, fetch?: core.FetchLike): Mail {
  const origin = assignment.silentOrigin;
  return clientsOf({ ...assignment, endpoints: { azure: origin, twilio: origin, tencent: origin, ncp: origin } }, fetch);
}
