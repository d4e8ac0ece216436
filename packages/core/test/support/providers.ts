import type { ErrorEnvelope, Polling, ProviderBehaviour, Rpc, Signs } from "../../src/client/index.js";

/** Errors in an answer of status 200, told by a code. */
export const tencentLike = {
  when: "$response.body#/Response/Error",
  code: ["$response.body#/Response/Error/Code"],
  message: ["$response.body#/Response/Error/Message"],
  requestId: ["$response.body#/Response/RequestId"],
  kinds: {
    authentication: { codes: ["AuthFailure"] },
    "not-found": { codes: ["ResourceNotFound"] },
    "rate-limited": { codes: ["RequestLimitExceeded"], status: [429] },
  },
  retryable: { codes: ["InternalError", "RequestLimitExceeded"], status: [500, 502, 503, 504] },
} as const satisfies ErrorEnvelope;

/** Errors of the gateway and of the product, each at its own place. */
export const ncpLike = {
  code: ["$response.body#/error/errorCode", "$response.body#/errorCode"],
  message: ["$response.body#/error/message", "$response.body#/errorMessage"],
  requestId: ["$response.header.x-request-id"],
  kinds: {
    authentication: { status: [401, 403], codes: ["200"] },
    "not-found": { status: [404], codes: ["300"] },
    "rate-limited": { status: [429], codes: ["400"] },
  },
  retryable: { status: [429, 500, 502, 503, 504], codes: ["900", "902"], except: ["901", "902"] },
} as const satisfies ErrorEnvelope;

/** The answers by which these two say that nothing was taken. */
export const notTaken = {
  status: [400, 401, 404, 429],
  codes: ["AuthFailure", "ResourceNotFound", "RequestLimitExceeded"],
} as const satisfies Signs;

export const tencentRpc = {
  path: "/",
  actionHeader: "X-TC-Action",
  headers: { "X-TC-Version": "2020-10-02" },
  result: "$response.body#/Response",
} as const satisfies Rpc;

export const polling: Polling = { gaps: [10, 60, 300], notFoundGrace: 600 };

export const behaviourOf = (error: ErrorEnvelope, rpc?: Rpc): ProviderBehaviour => ({
  provider: "acme",
  buckets: ["read", "send"],
  polling,
  ceilings: { asked: { ceiling: "delivered", ceilingCertainty: "reported" } },
  error,
  ...(rpc === undefined ? {} : { rpc }),
});
