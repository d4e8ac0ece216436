import type { RequestParts } from "@sendstatus/core/signing";
import addFormats from "ajv-formats";
import { type Context, OpenAPIBackend } from "openapi-backend";
import type { Answer } from "./answer.js";
import { locate } from "./location.js";
import { type Problem, problemsIn } from "./problems.js";
import type { Call, Handler, Problems, Provider, Refusals } from "./provider.js";
import type { OperationSpec, Spec } from "./spec.js";

export interface Router {
  /** The operation that a request is for, whether it is valid or not. */
  readonly operationOf: (parts: RequestParts) => Promise<OperationSpec | undefined>;
  /** Leads a proven request to the handler of its operation, if it fits the operation's description in the spec. */
  readonly route: (parts: RequestParts, scheme: string, now: Date) => Promise<Answer>;
}

/** What stands between a valid call and its handler. */
export type Gate = (operation: OperationSpec, call: Call, handler: Handler) => Answer;

type SpecContext = Context<unknown, Record<string, string>, Record<string, unknown>, Record<string, string>>;
type Arrival = Pick<Call, "now" | "baseUrl" | "headers">;
type Pass = (operationId: string, call: Call) => Answer;

export function createRouter(spec: Spec, provider: Provider, gate: Gate): Router {
  const operations = new Map(spec.operations.map((operation) => [operation.id, operation]));
  const pass: Pass = (operationId, call) => {
    const operation = operations.get(operationId);
    const handler = provider.handlers[operationId];
    if (operation === undefined || handler === undefined) throw new Error("An operation has no handler.");
    return gate(operation, call, handler);
  };
  return {
    async operationOf(parts) {
      const location = locate(spec, parts);
      if ("missing" in location) return undefined;
      const backend = await backendOf(spec, provider);
      const operation = backend.matchOperation({ method: parts.method, path: location.path, headers: {} });
      return operations.get(operation?.operationId ?? "");
    },
    async route(parts, scheme, now) {
      const location = locate(spec, parts);
      if ("missing" in location) return provider.refusals.unrouted(location.missing);
      const { path, query, basePath } = location;
      const text = new TextDecoder().decode(parts.body);
      const request = {
        method: parts.method,
        path,
        query,
        headers: { ...parts.headers },
        ...(text === "" ? {} : { body: text }),
      };
      const arrival: Arrival = { now, baseUrl: `${scheme}://${parts.host}${basePath}`, headers: parts.headers };
      const backend = await backendOf(spec, provider);
      return (await backend.handleRequest(request, provider.refusals, arrival, pass)) as Answer;
    },
  };
}

const backends = new WeakMap<Spec, Promise<OpenAPIBackend>>();

/** What checks requests against a spec. It keeps nothing, and takes long to make, so that all emulators of a process share it. */
function backendOf(spec: Spec, { handlers }: Provider): Promise<OpenAPIBackend> {
  const backend = backends.get(spec) ?? createBackend(spec, Object.keys(handlers)).init();
  backends.set(spec, backend);
  return backend;
}

function createBackend(spec: Spec, operationIds: readonly string[]): OpenAPIBackend {
  return new OpenAPIBackend({
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
      ...Object.fromEntries(operationIds.map((operationId) => [operationId, handle])),
      notFound: (_context: SpecContext, refusals: Refusals) => refusals.unrouted("path"),
      methodNotAllowed: (_context: SpecContext, refusals: Refusals) => refusals.unrouted("method"),
      validationFail: ({ validation }: SpecContext, refusals: Refusals) => refuse(refusals, problemsIn(validation.errors ?? [])),
    },
  });
}

function handle({ operation, request }: SpecContext, refusals: Refusals, arrival: Arrival, pass: Pass): Answer {
  if (operation.requestBody !== undefined && !isJson(arrival.headers["content-type"])) return refuse(refusals, [notJson]);
  const { params: path, query, requestBody: body } = request;
  return pass(operation.operationId ?? "", { ...arrival, path, query, body });
}

function refuse(refusals: Refusals, problems: readonly Problem[]): Answer {
  const [first, ...more] = problems;
  if (first === undefined) throw new Error("A request was found invalid without a reason.");
  return refusals.invalid([first, ...more] satisfies Problems);
}

const notJson: Problem = { place: "header", field: ["content-type"], keyword: "mediaType", message: "must be application/json" };

const isJson = (contentType: string | undefined): boolean =>
  contentType?.split(";", 1)[0]?.trim().toLowerCase() === "application/json";
