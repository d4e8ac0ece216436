import type { Answer } from "../service/answer.js";

/** What a gateway or a proxy in front of a service says in place of the service. */
export function gatewayPage(status: 200 | 502): Answer {
  const title = status === 502 ? "502 Bad Gateway" : "Scheduled maintenance";
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body><h1>${title}</h1></body>\r\n</html>\r\n`;
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body };
}
