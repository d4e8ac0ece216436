import { SendStatusError } from "../errors.js";
import type { Observation } from "../status/observation.js";
import type { OriginCheck } from "./event-proof.js";
import { type IncomingRequest, incomingRequest } from "./incoming-request.js";
import { type JsonObject, parseEach } from "./parse-each.js";
import { parseJson } from "./parse-json.js";
import type { ParsedEvents } from "./parsed-events.js";
import { passingFault } from "./passing-fault.js";
import { BodyTooLarge } from "../read-body.js";
import { accepted, methodNotAllowed, tooLarge, tryLater, unauthorised } from "./responses.js";

/** How one provider's events are received. */
export interface EventReception<Provider extends string> {
  readonly provider: Provider;
  /** Says whether a request is the provider's. Undefined where the client was given no proof. */
  readonly prove: OriginCheck | undefined;
  /**
   * What one event says, which may be nothing. It throws an `Error` whose message says why an event cannot be read; that is kept as
   * `unparsed`, with the event.
   */
  readonly read: (event: JsonObject) => readonly Observation<Provider>[];
  /** Answers a request of another method than POST, before anything is proved or read. Undefined leads to 405. */
  readonly answerOther?: (incoming: IncomingRequest) => Response | undefined | Promise<Response | undefined>;
  /** Answers a request whose only event agrees on something, instead of reading it. It comes after the proof. */
  readonly handshake?: (event: JsonObject) => Response | undefined;
  /** The largest body that is read, in bytes. Default 4 MiB. */
  readonly limitBytes?: number;
}

/**
 * Receives a request of a provider's webhook: first its proof, then its body, then each event alone.
 *
 * A request that is proved is answered with 200 even if nothing in it could be read: a provider would send it again, and in the end
 * drop it. Where the proof could not be checked for a while, as when a server of keys is down, the answer is 503 and nothing is
 * believed: to a 401 the provider would not come back.
 *
 * @throws {SendStatusError} kind `configuration` if the client has no proof or one that cannot be used, `usage` if the request was
 * read before.
 */
export async function receiveEvents<Provider extends string>(
  request: Request,
  reception: EventReception<Provider>,
): Promise<ParsedEvents<Provider>> {
  const { provider, prove, answerOther, limitBytes } = reception;
  if (prove === undefined) throw noProof(provider);
  if (request.bodyUsed || request.body?.locked === true) throw alreadyRead(provider);
  const incoming = incomingRequest(request, limitBytes);
  let verified = false;
  try {
    if (request.method !== "POST") return nothing(false, (await answerOther?.(incoming)) ?? methodNotAllowed());
    verified = isProved(provider, await prove(incoming));
    if (!verified) return nothing(false, unauthorised());
    const { value, unparsed } = parseJson(await incoming.body());
    if (unparsed !== undefined) return { ...nothing<Provider>(true, accepted()), unparsed: [unparsed] };
    return readAll(Array.isArray(value) ? value : [value], reception);
  } catch (caught) {
    if (caught instanceof BodyTooLarge) return nothing(verified, tooLarge());
    return { ...nothing<Provider>(verified, tryLater()), error: passingFault(provider, caught) };
  }
}

function readAll<Provider extends string>(
  events: readonly unknown[],
  { read, handshake }: EventReception<Provider>,
): ParsedEvents<Provider> {
  let agreed: Response | undefined;
  const parsed = parseEach(events, (event) => {
    if (events.length === 1) agreed = handshake?.(event);
    return agreed === undefined ? read(event) : [];
  });
  return { verified: true, observations: parsed.read, unparsed: parsed.unparsed, response: agreed ?? accepted() };
}

const nothing = <Provider extends string>(verified: boolean, response: Response): ParsedEvents<Provider> => ({
  verified,
  observations: [],
  unparsed: [],
  response,
});

/** Only true itself: another verifier's object, for example, would be true of every request. */
function isProved(provider: string, answer: unknown): boolean {
  if (typeof answer === "boolean") return answer;
  const message = `${provider}.parseEvents: the check of the option \`events\` must give true or false.`;
  throw new SendStatusError("configuration", message, { provider });
}

const noProof = (provider: string): SendStatusError =>
  new SendStatusError(
    "configuration",
    `${provider}.parseEvents: set the client's option \`events\`, which says how a request proves where it is from. ` +
      "Without it anybody could report anything.",
    { provider },
  );

const alreadyRead = (provider: string): SendStatusError =>
  new SendStatusError(
    "usage",
    `${provider}.parseEvents: the body of this request was read before. Pass the request first, or a clone made before reading.`,
    { provider },
  );
