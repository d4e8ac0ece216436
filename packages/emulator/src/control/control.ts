import type { RequestParts } from "@sendstatus/core/signing";
import type { FaultPlan } from "../faults/fault-plan.js";
import { injectionRequest } from "../faults/injection.js";
import type { Mailboxes } from "../mailbox.js";
import { type Answer, json } from "../service/answer.js";
import type { Service } from "../service/service.js";
import { strangerIn } from "./stranger.js";

/** What the control API works on. */
export interface Controlled {
  readonly plan: FaultPlan;
  readonly mailboxes: Mailboxes;
}

type Endpoint = (parts: RequestParts, query: URLSearchParams) => Answer;

/** The emulator's own API: `POST`, `GET` and `DELETE /faults`, and `GET /mailbox?provider=`. */
export function createControl({ plan, mailboxes }: Controlled): Service {
  const endpoints: Readonly<Record<string, Readonly<Record<string, Endpoint>>>> = {
    "/faults": {
      POST({ body }) {
        const { provider, times = 1, ...injection } = injectionRequest(contentOf(body));
        const { id } = plan.inject(provider, { ...injection, times: times === "always" ? Infinity : times });
        return json(201, { id });
      },
      GET: () => json(200, { faults: plan.list().map(({ times, ...fault }) => ({ ...fault, times: endless(times) })) }),
      DELETE() {
        plan.clear();
        return { status: 204, headers: {}, body: "" };
      },
    },
    "/mailbox": {
      GET(_, query) {
        const provider = query.get("provider") ?? "";
        if (!isProvider(provider, mailboxes))
          throw new TypeError(`provider must be one of ${Object.keys(mailboxes).join(", ")}.`);
        return json(200, { mails: mailboxes[provider]() });
      },
    },
  };

  return async (parts) => {
    const refused = strangerIn(parts);
    if (refused !== undefined) return problem(403, refused);
    const [path = "", query = ""] = parts.target.split("?", 2);
    const methods = Object.hasOwn(endpoints, path) ? endpoints[path] : undefined;
    if (methods === undefined) return problem(404, `There are ${Object.keys(endpoints).join(" and ")}.`);
    const endpoint = Object.hasOwn(methods, parts.method) ? methods[parts.method] : undefined;
    if (endpoint === undefined) return problem(405, `${path} takes ${Object.keys(methods).join(", ")}.`);
    if (parts.method === "POST" && !isJson(parts.headers["content-type"]))
      return problem(415, "The body must be application/json.");
    try {
      return endpoint(parts, new URLSearchParams(query));
    } catch (error) {
      return error instanceof TypeError ? problem(400, error.message) : problem(500, "The emulator failed.");
    }
  };
}

const problem = (status: number, message: string): Answer => json(status, { error: message });

function contentOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new TypeError("The body is not valid JSON.");
  }
}

const endless = (times: number): number | "always" => (times === Infinity ? "always" : times);

const isProvider = (name: string, mailboxes: Mailboxes): name is keyof Mailboxes => Object.hasOwn(mailboxes, name);

const isJson = (contentType = ""): boolean => /^application\/json\s*(;|$)/i.test(contentType.trim());
