import { createNcp, type NcpClient, type NcpOptions } from "../src/index.js";
import { counters, detail, type HeldMail, listed, page } from "./answers.js";

export { requestId } from "./answers.js";

export const options = { accessKey: "EXAMPLEACCESSKEY00001", secretKey: "EXAMPLEsecretKey" };

/** One call: which of the service's questions it is, the id in its path, and its query. */
export interface Asked {
  readonly what: "requests" | "status" | "list" | "mail";
  readonly id: string;
  readonly query: URLSearchParams;
}

/** What is asked with a path, as `/mails/requests/1/status`. */
function readPath(path: string): Omit<Asked, "query"> {
  const [, , first = "", second, third] = path.split("/");
  if (first !== "requests") return { what: "mail", id: first };
  if (second === undefined) return { what: "requests", id: "" };
  return { what: third === "status" ? "status" : "list", id: second };
}

/** A client to which the service gives these answers. */
export function ncpSaying(answer: (asked: Asked) => unknown, asked: Asked[] = [], more: Partial<NcpOptions> = {}): NcpClient {
  const fetch = async (url: string): Promise<Response> => {
    const { pathname, searchParams } = new URL(url);
    const call = { ...readPath(pathname.replace("/api/v1", "")), query: searchParams };
    asked.push(call);
    const body = await answer(call);
    return body instanceof Response ? body : Response.json(body);
  };
  return createNcp({ ...options, retry: false, ...more, fetch });
}

/** What the service answers to a question about one request with these mails. */
export function answerOf(mails: readonly HeldMail[], { what, id, query }: Asked, request: object = {}): unknown {
  if (what === "status")
    return counters(
      mails.map(({ code }) => code),
      request,
    );
  if (what === "list") return page(mails.map(listed), query);
  const mail = mails.find(({ mailId }) => mailId === id);
  return mail === undefined ? notKnown() : detail(mail);
}

/** A client to which the service knows one request with these mails. */
export const ncpHolding = (
  mails: readonly HeldMail[],
  asked: Asked[] = [],
  more: Partial<NcpOptions> & { readonly request?: object } = {},
): NcpClient => {
  const { request, ...others } = more;
  return ncpSaying((call) => answerOf(mails, call, request), asked, others);
};

/** The service's error for what it does not know. */
export const notKnown = (): Response => Response.json({ error: { errorCode: "77103", message: "" } }, { status: 400 });

/** How often each question was asked. */
export function countsOf(asked: readonly Asked[]): Partial<Record<Asked["what"], number>> {
  const counts: Partial<Record<Asked["what"], number>> = {};
  for (const { what } of asked) counts[what] = (counts[what] ?? 0) + 1;
  return counts;
}

/** All items of a list. */
export async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
