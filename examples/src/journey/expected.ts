import type { Row } from "./table.js";

export const providers = ["azure", "twilio", "tencent", "ncp"] as const;
export type Provider = (typeof providers)[number];

/** What the emulator makes of a mail, by the local part of its recipient. */
export const stories = ["delivered", "opened", "bounced", "softbounce", "suppressed", "deferred", "failed"] as const;
export type Story = (typeof stories)[number];

export const recipientOf = (story: Story): string => `${story}@example.com`;

/** What asking tells, and what it comes to with the events, as `state`, or `state reason`. */
const expected: Readonly<Record<Provider, Readonly<Record<Story, string>>>> = {
  // Asking Azure cannot tell a bounce from a delivery; its events tell each recipient.
  azure: {
    delivered: "sent → delivered",
    opened: "sent → delivered",
    bounced: "sent → bounced no-such-mailbox",
    softbounce: "sent → bounced mailbox-full",
    suppressed: "sent → suppressed suppressed-after-bounce",
    deferred: "sent → delivered",
    failed: "sent → failed unspecified",
  },
  // Twilio's Emails tell who, but not why; its events say nothing of a single one.
  twilio: {
    delivered: "delivered → delivered",
    opened: "delivered → delivered",
    bounced: "bounced → bounced unspecified",
    softbounce: "bounced → bounced unspecified",
    suppressed: "failed → failed provider-error",
    deferred: "delivered → delivered",
    failed: "failed → failed provider-error",
  },
  tencent: {
    delivered: "delivered → delivered",
    opened: "delivered → delivered",
    bounced: "bounced → bounced no-such-mailbox",
    softbounce: "bounced → bounced mailbox-full",
    suppressed: "suppressed → suppressed suppression-list",
    deferred: "delivered → delivered",
    failed: "failed → failed provider-error",
  },
  // NCP sends no events; it is asked for each mail that failed.
  ncp: {
    delivered: "delivered → delivered",
    opened: "delivered → delivered",
    bounced: "bounced → bounced no-such-mailbox",
    softbounce: "bounced → bounced mailbox-unavailable",
    suppressed: "suppressed → suppressed suppressed-after-bounce",
    deferred: "delivered → delivered",
    failed: "failed → failed unspecified",
  },
};

/** Whether a row is what was arranged. */
export const isAsArranged = (row: Row): boolean => contentOf(row) === expected[row.provider][row.story];

/** What a row says, in the form of the table above. */
export const contentOf = ({ polled, folded }: Row): string =>
  `${polled} → ${[folded?.state, folded?.reason?.code].filter((part) => part !== undefined).join(" ")}`;
