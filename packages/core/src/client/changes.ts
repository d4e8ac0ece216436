import type { MailStatus } from "../status/mail-status.js";
import type { Followed } from "../waiting/follow.js";

/** The steps in which a status differs from the one before, and the last one. */
export async function* changesOf<Provider extends string>(
  steps: AsyncIterable<Followed<Provider>>,
): AsyncGenerator<Followed<Provider>, void, undefined> {
  let before: string | undefined;
  for await (const step of steps) {
    const now = contentOf(step.status);
    if (now !== before || step.ended !== undefined) yield step;
    before = now;
  }
}

/** What a status says. The provider's own words may change without saying anything else. */
const contentOf = (status: MailStatus): string =>
  JSON.stringify(status, (name, value: unknown) => (words.has(name) ? undefined : value));

const words = new Set(["raw", "winner", "history"]);
