import { type Answer, json } from "../../service/answer.js";
import type { Call } from "../../service/provider.js";
import { nesDateTime } from "../nes.js";
import { ordered, orderOf, page, type PageQuery } from "../page.js";
import { isWithin, periodOf, type PeriodQuery } from "../period.js";
import { badRequest, unknownProperty } from "../refusals.js";
import type { Unsubscriber, Unsubscribers } from "./unsubscribers.js";

interface UnsubscriberListQuery extends PageQuery, PeriodQuery {
  readonly emailAddress?: string;
  readonly isRegByManager?: boolean;
}

/** A page of those who were registered in a period. */
export function unsubscriberList({ all }: Unsubscribers, { query }: Pick<Call, "query">): Answer {
  const wanted = query as UnsubscriberListQuery;
  const period = periodOf(wanted);
  if (typeof period === "string") return badRequest(period);
  const order = orderOf(wanted);
  const value = sortValues.get(order.property);
  if (value === undefined) return unknownProperty();
  const found = [...all].filter((one) => isWithin(one.atMs, period) && fits(one, wanted));
  return json(200, page(ordered(found, value, order), order, wanted, described));
}

const sortValues: ReadonlyMap<string, (unsubscriber: Unsubscriber) => number> = new Map([
  ["createUtc", ({ atMs }: Unsubscriber) => atMs],
  ["isRegByManager", ({ isRegByManager }: Unsubscriber) => Number(isRegByManager)],
]);

const fits = (one: Unsubscriber, { emailAddress, isRegByManager }: UnsubscriberListQuery): boolean =>
  one.address === (emailAddress ?? one.address) && one.isRegByManager === (isRegByManager ?? one.isRegByManager);

const described = ({ address, atMs, isRegByManager }: Unsubscriber): Record<string, unknown> => ({
  address,
  blockDate: nesDateTime(atMs),
  isRegByManager,
});
