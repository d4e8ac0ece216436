import { json } from "../service/answer.js";
import type { Handler } from "../service/provider.js";
import { emailStatus } from "./described.js";
import type { Email, Memory } from "./memory.js";
import { pageOf, type PageQuery } from "./pages.js";
import { notFound, wrongToken } from "./refusals.js";

/** What Twilio names in its prose only. That it answers at all, and in these forms, is a choice. */
export function createDetails(
  memory: Memory,
  stepMs: number,
): Record<"deleteEmail" | "listOperationErrors" | "listEmailReceipts", Handler> {
  return {
    deleteEmail({ path, now }) {
      const email = memory.email(path.emailId ?? "", now);
      if (email === undefined) return notFound();
      email.deletedAtMs ??= now.getTime();
      return { status: 204, headers: {}, body: "" };
    },

    listOperationErrors({ path, query, now }) {
      const operation = memory.operation(path.operationId ?? "", now);
      if (operation === undefined) return notFound();
      const fits = (email: Email): boolean => emailStatus(email, now, stepMs) === "FAILED";
      const page = pageOf("errors", memory.emails, operation.emails, fits, query as PageQuery);
      return page === undefined ? wrongToken() : json(200, { errors: page.found.map(failure), pagination: page.pagination });
    },

    listEmailReceipts({ path, query, now }) {
      const email = memory.email(path.emailId ?? "", now);
      if (email === undefined) return notFound();
      const page = pageOf("receipts", [email], { from: 0, to: 1 }, () => true, query as PageQuery);
      if (page === undefined) return wrongToken();
      const receipts = page.found.map(({ to }) => ({ to, status: emailStatus(email, now, stepMs) }));
      return json(200, { receipts, pagination: page.pagination });
    },
  };
}

/** No code of a failed Email is documented; this is that of a fault of Twilio's own. */
const failure = ({ id }: Email): object => ({
  code: 20500,
  message: "The Email could not be processed.",
  infoUrl: "https://www.twilio.com/docs/api/errors/20500",
  context: id,
});
