import { addObservations, isSendStatusError } from "@sendstatus/core";
import { createTencent, type TencentClient } from "@sendstatus/tencent";
import { keptObservations, type KeyValueStore, keep } from "./kept-observations.js";

/** What the platform binds to the worker. */
export interface Environment {
  readonly TENCENT_SECRET_ID: string;
  readonly TENCENT_SECRET_KEY: string;
  readonly TENCENT_REGION: string;
  /** A random text in the callback address: Tencent signs nothing. */
  readonly WEBHOOK_SECRET: string;
  /** Only for an emulator. */
  readonly TENCENT_ENDPOINT?: string;
  readonly EVENTS: KeyValueStore;
}

/** Takes Tencent's callbacks at the edge, and tells what asking and callbacks add up to. */
export default {
  async fetch(request: Request, env: Environment): Promise<Response> {
    const tencent = clientOf(env);
    const [, area, messageId = ""] = new URL(request.url).pathname.split("/");
    if (area === "events") {
      const { observations, response } = await tencent.parseEvents(request);
      await keep(env.EVENTS, observations);
      return response;
    }
    if (area !== "mails") return new Response("Not found", { status: 404 });
    // As it stands in the address: an id of Tencent holds nothing that has to be encoded there.
    return answerAbout(messageId, tencent, env);
  },
};

/** Of whoever may ask, an app knows more: here it is anybody who knows the id, and no address is told. */
async function answerAbout(messageId: string, tencent: TencentClient, env: Environment): Promise<Response> {
  try {
    const polled = await tencent.getStatus({ messageId });
    const { state, outcome, certainty } = addObservations(polled, await keptObservations(env.EVENTS, messageId));
    return Response.json({ state, outcome, certainty });
  } catch (error) {
    if (!isSendStatusError(error)) throw error;
    const { kind, retryable } = error;
    return Response.json({ kind, retryable }, { status: kind === "usage" ? 400 : 502 });
  }
}

const clients = new WeakMap<Environment, TencentClient>();

/** One client for as long as the worker lives: it keeps the derived key, and knows what the limits still allow. */
function clientOf(env: Environment): TencentClient {
  const client = clients.get(env) ?? newClient(env);
  clients.set(env, client);
  return client;
}

function newClient(env: Environment): TencentClient {
  return createTencent({
    secretId: env.TENCENT_SECRET_ID,
    secretKey: env.TENCENT_SECRET_KEY,
    region: env.TENCENT_REGION,
    endpoint: env.TENCENT_ENDPOINT,
    events: { secret: env.WEBHOOK_SECRET },
  });
}
