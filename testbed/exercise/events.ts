import type { Assignment, Delivery, Provider } from "./assignment.js";
import type { Mail } from "./clients.js";
import { expectSame } from "./steps.js";

type Pushing = Exclude<Provider, "ncp">;

/** What the webhook's requests say in all. Twilio tells only how far the send is. */
const told: Readonly<Record<Pushing, readonly string[]>> = {
  azure: ["bounced", "delivered"],
  twilio: ["finished", "sending"],
  tencent: ["bounced", "deferred", "delivered"],
};

/** Reads all requests of one provider, and each once more at an address that proves nothing. */
export async function readDeliveries(
  mail: Mail,
  provider: Pushing,
  { secret, deliveries }: Assignment["webhook"],
): Promise<void> {
  const states = new Set<string>();
  for (const delivery of deliveries.filter((each) => each.provider === provider)) {
    const { verified, observations, unparsed, response } = await mail.parseEvents(provider, requestOf(delivery));
    expectSame("[verified, unparsed, answer]", [verified, unparsed.length, response.status], [true, 0, 200]);
    for (const { delivery: state, operation } of observations) states.add(state ?? operation ?? "");

    const forged = requestOf({ ...delivery, url: delivery.url.replace(secret, "a-guess") });
    const refused = await mail.parseEvents(provider, forged);
    expectSame(
      "[verified, observations, answer] of a forgery",
      [refused.verified, refused.observations.length, refused.response.status],
      [false, 0, 401],
    );
  }
  expectSame("what was told", [...states].sort(), told[provider]);
}

const requestOf = ({ url, headers, body }: Delivery): Request => new Request(url, { method: "POST", headers, body });
