import type { RequestParts } from "@sendstatus/core/signing";
import addFormats from "ajv-formats";
import { type Context, OpenAPIBackend } from "openapi-backend";
import type { Answer } from "./answer.js";
import { locate } from "./location.js";
import { type Problem, problemsIn } from "./problems.js";
import type { Call, Handler, Problems, Provider } from "./provider.js";
import type { Spec } from "./spec.js";

/** Leads a proven request to the handler of its operation, if it fits the operation's description in the spec. */
export type Router = (parts: RequestParts, scheme: string, now: Date) => Promise<Answer>;

type SpecContext = Context<unknown, Record<string, string>, Record<string, unknown>, Record<string, string>>;
type Arrival = Pick<Call, "now" | "baseUrl" | "headers">;

export function createRouter(spec: Spec, { refusals, handlers }: Provider): Router {
  const refuse = (problems: readonly Problem[]): Answer => {
    const [first, ...more] = problems;
    if (first === undefined) throw new Error("A request was found invalid without a reason.");
    return refusals.invalid([first, ...more] satisfies Problems);
  };
  const checked =
    (handler: Handler) =>
    (context: SpecContext, arrival: Arrival): Answer => {
      if (context.operation.requestBody !== undefined && !isJson(arrival.headers["content-type"])) return refuse([notJson]);
      const { params: path, query, requestBody: body } = context.request;
      return handler({ ...arrival, path, query, body });
    };
  const backend = new OpenAPIBackend({
    definition: spec.document,
    // `quick` leaves out the check of the spec itself, which the project's linter does; `strict` fails on a handler without operation.
    quick: true,
    strict: true,
    coerceTypes: true,
    ignoreTrailingSlashes: false,
    ajvOpts: { allErrors: true, strict: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      return ajv;
    },
    handlers: {
      ...Object.fromEntries(Object.entries(handlers).map(([operationId, handler]) => [operationId, checked(handler)])),
      notFound: () => refusals.unrouted("path"),
      methodNotAllowed: () => refusals.unrouted("method"),
      validationFail: (context: SpecContext) => refuse(problemsIn(context.validation.errors ?? [])),
    },
  });
  let ready: Promise<unknown> | undefined;

  return async (parts, scheme, now) => {
    await (ready ??= backend.init());
    const location = locate(spec, parts);
    if ("missing" in location) return refusals.unrouted(location.missing);
    const { path, query, basePath } = location;
    const text = new TextDecoder().decode(parts.body);
    const request = { method: parts.method, path, query, headers: { ...parts.headers }, ...(text === "" ? {} : { body: text }) };
    const arrival: Arrival = { now, baseUrl: `${scheme}://${parts.host}${basePath}`, headers: parts.headers };
    return (await backend.handleRequest(request, arrival)) as Answer;
  };
}

const notJson: Problem = { place: "header", field: ["content-type"], keyword: "mediaType", message: "must be application/json" };

const isJson = (contentType: string | undefined): boolean =>
  contentType?.split(";", 1)[0]?.trim().toLowerCase() === "application/json";
