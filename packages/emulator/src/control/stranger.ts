import type { RequestParts } from "@sendstatus/core/signing";

/**
 * Why a request is not to be served, if it may be the work of a web page: the API is for programs of this machine.
 *
 * A page of another site can reach loopback by a browser, which then names the page's origin, and by a host name of its own that
 * leads to 127.0.0.1, which then stands in `Host`.
 */
export function strangerIn({ host, headers }: RequestParts): string | undefined {
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host)) return "The host must be loopback.";
  if (headers.origin !== undefined) return "Requests of web pages are refused.";
  const site = headers["sec-fetch-site"] ?? "none";
  return site === "none" || site === "same-origin" ? undefined : "Requests of web pages are refused.";
}
