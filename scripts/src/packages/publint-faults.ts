import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Tarball } from "./tarball.js";

/** Can it be published? */
export async function publintFaults({ name, bytes }: Tarball): Promise<string[]> {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytes.buffer } });
  return messages.map((message) => `${name}: ${formatMessage(message, pkg) ?? message.code}`);
}
