import type { Bench } from "./callers.js";

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
