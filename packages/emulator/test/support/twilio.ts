import { type Bench, mails } from "./callers.js";

export interface Accepted {
  readonly operationId: string;
  readonly operationLocation: string;
}

export interface Email {
  readonly id: string;
  readonly status: string;
  readonly to: readonly [{ readonly address: string }];
  readonly updatedAt: string;
}

export interface EmailPage {
  readonly emails: readonly Email[];
  readonly pagination: { readonly next: string | null; readonly self: string };
}

/** Sends the mail of the tests to these. */
export const sendTwilio = async (at: Bench, to: readonly string[], more: object = {}): Promise<Accepted> =>
  (await at.twilio("POST", "/Emails", { ...mails.twilio(to), ...more })).body as Accepted;

export const listEmails = async (at: Bench, query = ""): Promise<EmailPage> =>
  (await at.twilio("GET", `/Emails?${query}`)).body as EmailPage;

/** All pages of a list, from the first one or from a token on. */
export async function allPages<Page extends Pick<EmailPage, "pagination">>(
  read: (token: string) => Promise<Page>,
): Promise<readonly Page[]> {
  const pages = [await read("")];
  for (;;) {
    const next = pages.at(-1)?.pagination.next;
    if (next === null || next === undefined) return pages;
    pages.push(await read(`&pageToken=${next}`));
  }
}
