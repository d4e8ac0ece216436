import { json } from "../service/answer.js";
import type { Handler } from "../service/provider.js";
import { describedEmail, describedOperation, emailStatus, operationStatus } from "./described.js";
import type { Email, Memory, Operation, Range } from "./memory.js";
import { pageOf, type PageQuery } from "./pages.js";
import { wrongToken } from "./refusals.js";

/** The limits of a list by time of creation. */
interface PeriodQuery {
  readonly startDate?: string;
  readonly endDate?: string;
}

interface ListEmailsQuery extends PageQuery, PeriodQuery {
  readonly operationId?: string;
  readonly profile?: string;
  readonly status?: string;
  readonly tags?: string;
}

interface ListOperationsQuery extends PageQuery, PeriodQuery {
  readonly status?: string;
}

/** The operations that list what was sent. A choice: the oldest first. */
export function createLists(memory: Memory, stepMs: number): Record<"listEmails" | "listOperations", Handler> {
  return {
    listEmails({ query, now }) {
      const { operationId, profile, status, tags, ...wanted } = query as ListEmailsQuery;
      const pairs = tagsIn(tags);
      const fits = (email: Email): boolean =>
        memory.isKept(email.operation, now) &&
        isWithin(email.operation, wanted) &&
        (profile === undefined || email.profileId === profile) &&
        pairs.every(([key, value]) => email.operation.request.tags?.[key] === value) &&
        (status === undefined || emailStatus(email, now, stepMs) === status);
      const page = pageOf("emails", memory.emails, rangeOf(operationId, now), fits, wanted);
      if (page === undefined) return wrongToken();
      return json(200, { emails: page.found.map((email) => describedEmail(email, now, stepMs)), pagination: page.pagination });
    },

    listOperations({ query, now }) {
      const { status, ...wanted } = query as ListOperationsQuery;
      const fits = (operation: Operation): boolean =>
        memory.isKept(operation, now) &&
        isWithin(operation, wanted) &&
        (status === undefined || operationStatus(operation, now, stepMs) === status);
      const page = pageOf("operations", memory.operations, { from: 0, to: memory.operations.length }, fits, wanted);
      if (page === undefined) return wrongToken();
      const operations = page.found.map((operation) => describedOperation(operation, memory, now, stepMs));
      return json(200, { operations, pagination: page.pagination });
    },
  };

  /** A choice: an operation that is not known is no error, and has no Emails. */
  function rangeOf(operationId: string | undefined, now: Date): Range {
    if (operationId === undefined) return { from: 0, to: memory.emails.length };
    return memory.operation(operationId, now)?.emails ?? { from: 0, to: 0 };
  }
}

/** A choice: the limits themselves are within. */
const isWithin = ({ createdAtMs }: Operation, { startDate, endDate }: PeriodQuery): boolean =>
  !(startDate !== undefined && createdAtMs < Date.parse(startDate)) &&
  !(endDate !== undefined && createdAtMs > Date.parse(endDate));

/** `key:value;` as often as there are pairs. */
const tagsIn = (tags = ""): (readonly [string, string])[] =>
  [...tags.matchAll(/([^:;]+):([^:;]+);/g)].map(([, key = "", value = ""]) => [key, value] as const);
