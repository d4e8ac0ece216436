import type { Link } from "./chain.js";

/** Where an attempt begins: what the one before may have done is kept, everything else about it is forgotten. */
export const attempt: Link = (next) => (outgoing) => {
  const { call } = outgoing;
  call.reachedBefore ||= call.reached;
  call.reached = false;
  call.serverTime = undefined;
  return next(outgoing);
};
