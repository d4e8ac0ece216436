import type { RequestParts } from "@sendstatus/core/signing";
import addFormats from "ajv-formats";
import { type Context, OpenAPIBackend, type Operation } from "openapi-backend";
import type { Answer } from "./answer.js";
import { isForm, mediaTypeOf, readForm } from "./form.js";
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
type Arrival = Pick<Call, "now" | "baseUrl" | "headers" | "files">;
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
      const backend = await backendOf(spec, provider);
      const { body, files } = await bodyOf(parts, backend.matchOperation({ method: parts.method, path, headers: {} }));
      const request = { method: parts.method, path, query, headers: { ...parts.headers }, ...(body === "" ? {} : { body }) };
      const arrival: Arrival = { now, baseUrl: `${scheme}://${parts.host}${basePath}`, headers: parts.headers, files };
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
  const accepted = acceptedTypes(operation);
  if (accepted.length > 0 && !accepted.includes(mediaTypeOf(arrival.headers["content-type"])))
    return refuse(refusals, [wrongType(accepted)]);
  const { params: path, query, requestBody: body } = request;
  return pass(operation.operationId ?? "", { ...arrival, path, query, body });
}

function refuse(refusals: Refusals, problems: readonly Problem[]): Answer {
  const [first, ...more] = problems;
  if (first === undefined) throw new Error("A request was found invalid without a reason.");
  return refusals.invalid([first, ...more] satisfies Problems);
}

const wrongType = (accepted: readonly string[]): Problem => {
  return { place: "header", field: ["content-type"], keyword: "mediaType", message: `must be ${accepted.join(" or ")}` };
};

/** The media types that a body of an operation may have. */
const acceptedTypes = ({ requestBody }: Operation): readonly string[] =>
  requestBody === undefined || "$ref" in requestBody ? [] : Object.keys(requestBody.content);

/** The body as it is checked: the text of JSON, or the fields of a form. What is no form is checked as a text, and so refused. */
async function bodyOf(
  parts: RequestParts,
  operation: Operation | undefined,
): Promise<{ body: string | object } & Pick<Call, "files">> {
  const contentType = parts.headers["content-type"] ?? "";
  const form = isForm(contentType) ? await readForm(parts.body, contentType, listFields(operation)) : undefined;
  return form ?? { body: new TextDecoder().decode(parts.body), files: [] };
}

/** The fields of an operation's form that are lists. References are resolved in what openapi-backend keeps. */
function listFields(operation: Operation | undefined): readonly string[] {
  const content = operation?.requestBody as { readonly content?: Readonly<Record<string, { readonly schema?: FormSchema }>> };
  const { properties = {} } = content.content?.["multipart/form-data"]?.schema ?? {};
  return Object.keys(properties).filter((name) => properties[name]?.type === "array");
}

interface FormSchema {
  readonly properties?: Readonly<Record<string, { readonly type?: string }>>;
}
