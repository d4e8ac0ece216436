import { requestParts, signNcpV2 } from "@sendstatus/core/signing";
import { type Bench, officialEndpoints, type Reply } from "./callers.js";

export interface MailPage {
  readonly content: readonly { readonly mailId: string; readonly emailStatus: { readonly code: string } }[];
  readonly last: boolean;
}

/** Sends a mail and returns the id of the request. */
export const sendNcp = async (at: Bench, mail: object): Promise<string> =>
  ((await at.ncp("POST", "/mails", mail)).body as { requestId: string }).requestId;

export const listMails = async (at: Bench, requestId: string, query = ""): Promise<MailPage> =>
  (await at.ncp("GET", `/mails/requests/${requestId}/mails${query}`)).body as MailPage;

export const addressed = (...names: string[]): string[] => names.map((name) => `${name}@example.com`);

/** How a request is refused that is not valid, and one that names what there is not. */
export const invalid = { status: 400, body: { error: { errorCode: "77102", code: "77102" } } };
export const notThere = { status: 400, body: { error: { errorCode: "77103", code: "77103" } } };

/** Sends files in a form, each as a part with the name of the field. */
export async function uploadNcp(at: Bench, path: string, field: string, ...files: readonly File[]): Promise<Reply> {
  const form = new FormData();
  for (const file of files) form.append(field, file);
  return postForm(at, path, form);
}

/** The signature does not cover the body. */
export async function postForm(at: Bench, path: string, body: FormData): Promise<Reply> {
  const url = officialEndpoints.ncp + path;
  const headers = signNcpV2(requestParts("POST", url, {}, new Uint8Array()), at.emulator.credentials.ncp, at.clock.now());
  const response = await at.emulator.fetch(url, { method: "POST", headers: { ...(await headers) }, body });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Adds addresses to groups of the address book: for each group, the names before the `@`. */
export function addToGroups(at: Bench, names: Readonly<Record<string, readonly string[]>>): Promise<Reply> {
  const groups = Object.entries(names).map(([groupName, members]) => ({ groupName, emailAddresses: addressed(...members) }));
  return at.ncp("POST", "/address-book", { groups });
}
