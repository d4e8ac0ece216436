import type { PlacedOperation, Spec } from "../../../spec/spec.js";

/** What a call sends: its method and path or, of an RPC, its action. */
export const requestOf = ({ document }: Spec, { path, method }: PlacedOperation): string =>
  document["x-sendstatus-rpc"] === undefined ? `\`${method.toUpperCase()} ${path}\`` : `action \`${path.slice(1)}\``;
