import { addressKey } from "./address-key.js";
import { dedupeKey } from "./dedupe-key.js";
import { groupBy } from "./group-by.js";
import type { Observation } from "./observation.js";

/** One mail to one recipient, or one mail whose recipients no source tells apart, and what was said of it. */
export interface Member {
  readonly messageId: string | undefined;
  readonly recipient: string | undefined;
  /** What was said of this recipient, and what was said of the whole mail. */
  readonly observations: readonly Observation[];
  /** Those of them that tell what this recipient did. */
  readonly engaged: readonly Observation[];
}

/** The members that observations name, in an order that does not depend on theirs. */
export function membersOf(observations: readonly Observation[]): readonly Member[] {
  return sorted(groupBy(observations, mailKey)).flatMap(membersOfMail);
}

/** What names no mail is a mail of its own, unless it names a recipient. */
const mailKey = (observation: Observation): string =>
  observation.messageId ?? (observation.recipient === undefined ? dedupeKey(observation) : "");

function membersOfMail(ofMail: readonly Observation[]): readonly Member[] {
  const messageId = ofMail[0]?.messageId;
  // What speaks of one recipient whom it does not name says nothing of the others.
  const isOfOne = ({ level, recipient }: Observation): boolean => level === "recipient" || recipient !== undefined;
  const ofRecipients = ofMail.filter(isOfOne);
  const ofAll = ofMail.filter((observation) => !isOfOne(observation));
  if (ofRecipients.length === 0) return [{ messageId, recipient: undefined, observations: ofAll, engaged: ofAll }];
  const recipients = sorted(groupBy(ofRecipients, ({ recipient = "" }) => addressKey(recipient)));
  // Somebody opened the mail. Who it was is plain only if it is known to have gone to nobody else.
  const isOnlyOne = recipients.length === 1 && ofRecipients.some(({ channel }) => channel === "send");
  const shared = ofAll.filter(({ engagement, delivery }) => isOnlyOne || engagement === undefined || delivery !== undefined);
  return recipients.map((own) => {
    const [recipient] = own.flatMap((observation) => observation.recipient ?? []).sort();
    return { messageId, recipient, observations: [...own, ...shared], engaged: isOnlyOne ? [...own, ...ofAll] : own };
  });
}

const sorted = <Item>(groups: ReadonlyMap<string, readonly Item[]>): (readonly Item[])[] =>
  [...groups].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);
