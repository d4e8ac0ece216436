import type { Link } from "./chain.js";
import { failure } from "./failure.js";

/** A signed request never follows a redirect: its credentials are for the configured origin alone. */
export const redirectGuard: Link = (next) => async (outgoing) => {
  const reply = await next(outgoing);
  const { type, status } = reply.head;
  if (type !== "opaqueredirect" && (status < 300 || status > 399)) return reply;
  const message = "the answer is a redirect, which a signed request does not follow; check the endpoint.";
  throw failure(outgoing.call, "redirect", message, status === 0 ? {} : { status });
};
