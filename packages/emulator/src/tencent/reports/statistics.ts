import type { Handler } from "../../service/provider.js";
import { domainOf, type Row, stateOf } from "../mails.js";
import type { Memory } from "../memory.js";
import { refusal, response } from "../refusals.js";
import { daysBetween } from "../times.js";

interface GetStatisticsReportRequest {
  readonly StartDate: string;
  readonly EndDate: string;
  readonly Domain?: string;
  readonly ReceivingMailboxType?: string;
}

/**
 * The counters of what was sent, as it is by the clock. A choice: a mail counts once for each recipient, the last day is counted, and
 * a day without mails is left out.
 */
export function createStatistics(
  { days, rowsOf }: Pick<Memory, "days" | "rowsOf">,
  stepMs: number,
): Record<"getStatisticsReport", Handler> {
  return {
    getStatisticsReport({ body, now }) {
      const { StartDate, EndDate, Domain, ReceivingMailboxType } = body as GetStatisticsReportRequest;
      if (daysBetween(StartDate, EndDate) === undefined)
        return refusal("InvalidParameterValue.WrongDate", "The period ends before it begins.");
      const isMeant = ({ mail, to }: Row): boolean =>
        mail.sentAtMs <= now.getTime() &&
        domainOf(mail.from) === (Domain ?? domainOf(mail.from)) &&
        domainOf(to) === (ReceivingMailboxType ?? domainOf(to));
      const found = days()
        .filter((day) => day >= StartDate && day <= EndDate)
        .sort()
        .map((day) => ({ day, rows: rowsOf(day).filter(isMeant) }))
        .filter(({ rows }) => rows.length > 0);
      return response({
        DailyVolumes: found.map(({ day, rows }) => volume(day, rows, now, stepMs)),
        OverallVolume: volume(
          StartDate,
          found.flatMap(({ rows }) => rows),
          now,
          stepMs,
        ),
      });
    },
  };
}

function volume(day: string, rows: readonly Row[], now: Date, stepMs: number): Record<string, unknown> {
  const states = rows.map((row) => stateOf(row, now, stepMs));
  return {
    SendDate: day,
    RequestCount: rows.length,
    AcceptedCount: states.filter(({ SendStatus }) => SendStatus === 0).length,
    DeliveredCount: states.filter(({ DeliverStatus }) => DeliverStatus === 1).length,
    OpenedCount: states.filter(({ UserOpened }) => UserOpened).length,
    ClickedCount: states.filter(({ UserClicked }) => UserClicked).length,
    BounceCount: states.filter(({ DeliverStatus }) => DeliverStatus === 3).length,
    UnsubscribeCount: states.filter(({ UserUnsubscribed }) => UserUnsubscribed).length,
  };
}
