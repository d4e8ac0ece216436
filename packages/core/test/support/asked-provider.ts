import type { Polling } from "../../src/behaviour.js";
import {
  type Asked,
  type Ceiling,
  createCaller,
  createObserver,
  createProviderClient,
  opaqueId,
  type ProviderClient,
  type ReadContext,
  recipientList,
  type StatusReading,
} from "../../src/client/index.js";
import { type ClientOptions, SendStatusError } from "../../src/index.js";
import type { Statement } from "../../src/status/index.js";
import { type CountingClock, countingClock, start } from "./clock.js";
import { behaviourOf, ncpLike, polling } from "./providers.js";
import { noSigner } from "./transport.js";

/** What names a send of the made-up provider; `nowhere` has the form of an id and names none. */
export interface Ids {
  readonly id: string;
  readonly recipients?: readonly string[];
}

/** What one read finds: statements of a poll, what it is to throw, or whatever it does. */
export type Answer =
  | readonly Statement[]
  | Error
  | ((target: Asked<Ids>, context: ReadContext<"acme">) => Promise<StatusReading<"acme">>);

/** How the made-up provider differs from the usual. */
export interface ProviderFacts extends ClientOptions {
  readonly polling?: Polling;
  readonly asked?: Ceiling;
  readonly pushed?: Ceiling;
  readonly clock?: CountingClock;
}

/** A client whose reads find what they are given, one after the other; the last one again and again. */
export interface AskedProvider {
  readonly client: ProviderClient<"acme", { readonly send: 1 }, Ids>;
  readonly clock: CountingClock;
  /** When each read was made, in seconds after the start, and with what. */
  readonly reads: { readonly at: number; readonly target: Asked<Ids>; readonly context: ReadContext<"acme"> }[];
}

const confirmed: Ceiling = { ceiling: "delivered", ceilingCertainty: "confirmed" };

export function providerWith(answers: readonly Answer[], facts: ProviderFacts = {}): AskedProvider {
  const { polling: figures = polling, asked = confirmed, pushed, clock = countingClock(), ...given } = facts;
  const options: ClientOptions = { random: () => 0, ...given, clock };
  const reads: AskedProvider["reads"] = [];
  const ceilings = pushed === undefined ? { asked } : { asked, pushed };
  const client = createProviderClient<"acme", { readonly send: 1 }, Ids>({
    api: { send: 1 },
    caller: createCaller(behaviourOf(ncpLike), { endpoint: "https://host.example", signer: noSigner }, options),
    observer: createObserver({ provider: "acme", polling: figures, ceilings }, options),
    ids: { id: opaqueId, recipients: recipientList },
    operationIdOf({ id }) {
      if (id === "nowhere") throw new SendStatusError("usage", "acme: the id names no send.", { provider: "acme" });
      return id;
    },
    options,
    async readStatus(target, context) {
      const answer = answers[Math.min(reads.length, answers.length - 1)];
      reads.push({ at: (clock.now().getTime() - start.getTime()) / 1000, target, context });
      if (typeof answer === "function") return answer(target, context);
      if (answer instanceof Error) throw answer;
      return { observations: context.observe("poll", answer ?? []) };
    },
  });
  return { client, clock, reads };
}

const raw = { status: "S", body: {} };

/** The operation goes on. */
export const running: Statement = { level: "operation", certainty: "reported", operation: "running", delivery: "sending", raw };

/** The operation has finished; what became of the mail is not told. */
export const finished: Statement = { level: "operation", certainty: "reported", operation: "finished", delivery: "sent", raw };

/** A word on one recipient's mail. */
export const mailTo = (recipient: string, delivery: NonNullable<Statement["delivery"]>): Statement => ({
  level: "recipient",
  certainty: "confirmed",
  recipient,
  delivery,
  raw,
});

export const delivered = mailTo("jo@example.com", "delivered");
