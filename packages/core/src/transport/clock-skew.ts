import type { Link, Outgoing, Reply } from "./chain.js";
import { mayBeRepeated } from "./may-be-repeated.js";
import type { ServerClock } from "./server-clock.js";

/**
 * Where an answer shows that the clock is off, the request is made once more, signed afresh with the time that the answer tells. Calls
 * that are under way together share what they learn, but none depends on what another makes of it.
 */
export const clockSkew =
  (clock: ServerClock): Link =>
  (next) =>
  async (outgoing) => {
    const { call } = outgoing;
    const once = async (signed: Outgoing): Promise<Reply> => {
      const reply = await next(signed);
      clock.confirm(call.signedWithMs);
      return reply;
    };
    let clockOffsetMs: number | undefined;
    try {
      return await once(outgoing);
    } catch (caught) {
      const { operation, reached, serverTime, signedWithMs } = call;
      clockOffsetMs = serverTime && clock.learn(serverTime, signedWithMs);
      // What is refused for its signature is not taken; where that matters, it is repeated only if the answer proves it.
      if (reached && !mayBeRepeated(operation)) throw caught;
      if (clockOffsetMs === undefined) throw caught;
    }
    try {
      return await once({ ...outgoing, clockOffsetMs });
    } catch (caught) {
      if (call.serverTime !== undefined) clock.unlearn(call.signedWithMs);
      throw caught;
    }
  };
