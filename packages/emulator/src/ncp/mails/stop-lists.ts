import { replies } from "../../stories/replies.js";
import { isHardBounce } from "../send-block/hard-bounces.js";
import type { SendBlocks } from "../send-block/send-blocks.js";
import type { Unsubscribers } from "../unsubscribers/unsubscribers.js";
import type { AcceptedRequest, Recipient } from "./mails.js";
import type { Mailing, StoryTo } from "./memory.js";
import { blocked, endOf, storyOf, unsubscribed } from "./stories.js";

/** The two lists that keep mails from being sent, and what mails put on them. */
export interface StopLists {
  readonly storyTo: StoryTo;
  /** Puts on the lists what becomes known by the mails of a request. */
  readonly learnFrom: (mailing: Mailing) => void;
}

export function createStopLists(unsubscribers: Unsubscribers, sendBlocks: SendBlocks, stepMs: number): StopLists {
  /**
   * A choice: the lists are looked at when a request is accepted, for a reserved mail as well. The list of unsubscribers counts as it
   * is then; the block list as it will be when the mail is to be sent, as far as that can be told.
   */
  const storyTo: StoryTo = (address, { advertising, startsAtMs }) => {
    const story = storyOf(address, advertising);
    // A choice: of two reasons not to send advertising, that of the recipient is told.
    if (story === unsubscribed || (advertising && unsubscribers.has(address))) return unsubscribed;
    return sendBlocks.untilMs(address, startsAtMs) === undefined ? story : blocked;
  };

  function learn({ address, story }: Recipient, { startsAtMs, acceptedAtMs }: AcceptedRequest): void {
    const { at, says } = endOf(story);
    const { code, resultCode, resultMessage } = says;
    if (isHardBounce(resultCode)) {
      const cause = { sendResultCode: resultCode, sendResultMessage: resultMessage };
      sendBlocks.add({ address, atMs: startsAtMs + at * stepMs, requester: "CUSTOMER", ...cause });
    }
    // A choice: what keeps a mail from `suppressed@example.com` is on the list from then on. It was the link in an earlier mail …
    if (code === "U" && !unsubscribers.has(address)) unsubscribers.add({ address, atMs: acceptedAtMs, isRegByManager: false });
    // … or the bounce of another customer's mail.
    if (resultCode === "SEND_BLOCK_ADDRESS" && sendBlocks.untilMs(address, startsAtMs) === undefined) {
      const cause = { sendResultCode: "RECIPIENT_ADDRESS_ERROR", sendResultMessage: `${replies.bounced}\n` };
      sendBlocks.add({ address, atMs: startsAtMs, requester: "OTHER_CUSTOMER", ...cause });
    }
  }

  return {
    storyTo,
    learnFrom({ request, recipients }) {
      // What nobody confirms is never sent.
      if (!Number.isFinite(request.startsAtMs)) return;
      for (const recipient of recipients) learn(recipient, request);
    },
  };
}
