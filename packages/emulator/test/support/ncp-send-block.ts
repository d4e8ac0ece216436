import { type Bench, mails, type Reply } from "./callers.js";
import { addressed, listMails, sendNcp } from "./ncp.js";

export const dayMs = 86_400_000;
export const weekMs = 7 * dayMs;

/** What the block list says of an address, whose name stands before the `@`. */
export const blockOf = (at: Bench, name: string, query = ""): Promise<Reply> =>
  at.ncp("GET", `/send-block?targetAddress=${name}%40example.com${query}`);

/** What became of a mail to these, as a status and a reason for each. */
export async function endsOf(at: Bench, requestId: string): Promise<unknown[]> {
  const { content } = await listMails(at, requestId, "?sort=id");
  const details = await Promise.all(content.map(({ mailId }) => at.ncp("GET", `/mails/${mailId}`)));
  return details.flatMap(({ body }) =>
    (body as { recipients: { status: { code: string }; sendResultCode: unknown }[] }).recipients.map(
      ({ status, sendResultCode }) => [status.code, sendResultCode],
    ),
  );
}

/** Sends to these, and waits until all is known. */
export async function sendAndWait(at: Bench, names: readonly string[], more: object = {}): Promise<unknown[]> {
  const requestId = await sendNcp(at, { ...mails.ncp(addressed(...names)), ...more });
  at.clock.advance(2000);
  return endsOf(at, requestId);
}
