import type { MailStatus } from "@sendstatus/core";

export const providers = ["azure", "twilio", "tencent", "ncp"] as const;
export type Provider = (typeof providers)[number];

/** What the emulator makes of a mail, by the local part of its recipient. */
export const stories = ["delivered", "bounced", "suppressed", "deferred", "failed"] as const;
export type Story = (typeof stories)[number];

/** What the status has to say in the end, as `operation state reason`, and for Twilio the one count that is not zero. */
const expected: Readonly<Record<Provider, Readonly<Record<Story, string>>>> = {
  // The poll of Azure cannot tell a bounce from a delivery.
  azure: {
    delivered: "finished sent -",
    bounced: "finished sent -",
    suppressed: "failed suppressed suppression-list",
    deferred: "finished sent -",
    failed: "failed failed unspecified",
  },
  // Twilio's operation counts, but does not say who.
  twilio: {
    delivered: "finished unknown - delivered=1",
    bounced: "finished unknown - bounced=1",
    suppressed: "finished unknown - failed=1",
    deferred: "finished unknown - delivered=1",
    failed: "finished unknown - failed=1",
  },
  tencent: {
    delivered: "finished delivered -",
    bounced: "finished bounced no-such-mailbox",
    suppressed: "finished suppressed suppression-list",
    deferred: "finished delivered -",
    failed: "finished failed provider-error",
  },
  // The list of NCP does not say why a mail failed.
  ncp: {
    delivered: "finished delivered -",
    bounced: "finished failed unspecified",
    suppressed: "finished suppressed unsubscribed",
    deferred: "finished delivered -",
    failed: "finished failed unspecified",
  },
};

/** Whether a status is what was arranged. */
export const isAsArranged = (provider: Provider, story: Story, status: MailStatus): boolean =>
  summaryOf(status) === expected[provider][story];

function summaryOf({ operation, state, reason, counts }: MailStatus): string {
  const counted = Object.entries(counts?.by ?? {}).flatMap(([name, count]) => (count > 0 ? [`${name}=${String(count)}`] : []));
  return [operation, state, reason?.code ?? "-", ...counted].join(" ");
}
