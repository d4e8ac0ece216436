import { explain, type MailStatus, type RecipientStatus } from "@sendstatus/core";
import Table from "cli-table3";
import { type Provider, recipientOf, stories, type Story } from "./expected.js";

/** One recipient of one mail: what asking told, and what it came to with the events. */
export interface Row {
  readonly provider: Provider;
  readonly story: Story;
  readonly polled: string;
  readonly folded: RecipientStatus | undefined;
}

/** A status before and after the events. */
export interface Folded {
  readonly polled: MailStatus;
  readonly folded: MailStatus;
}

/** One row for each recipient. */
export function rowsOf({ polled, folded }: Folded): Row[] {
  return stories.map((story) => {
    const ofStory = ({ recipients }: MailStatus): RecipientStatus | undefined =>
      recipients.find(({ recipient }) => recipient === recipientOf(story));
    return {
      provider: folded.provider as Provider,
      story,
      polled: ofStory(polled)?.state ?? polled.state,
      folded: ofStory(folded),
    };
  });
}

/** A status in a line. */
export const summaryOf = ({ operation, state, outcome, ceiling }: MailStatus): string =>
  `${operation}, ${state}, ${outcome}; the furthest it could tell is ${ceiling}`;

/** What the recipients did, all together. Where a source does not say which of them, it stands here only. */
export function engagementLine({ provider, engagement }: MailStatus): string {
  const told = Object.entries(engagement).map(([kind, { count }]) => `${kind} ${String(count)}x`);
  return `  ${provider}: ${told.length === 0 ? "no engagement was told" : told.join(", ")}`;
}

const columns = ["mail to", "provider", "by asking", "with events", "certainty", "finality", "engagement", "why, and what to do"];
const colWidths = [...columns.slice(1).map(() => null), 70];

/** The recipients of all four side by side. */
export function tableOf(rows: readonly Row[]): string {
  const table = new Table({ head: columns, style: { head: [], border: [], compact: true }, colWidths, wordWrap: true });
  for (const { provider, story, polled, folded } of [...rows].sort(
    (a, b) => stories.indexOf(a.story) - stories.indexOf(b.story),
  )) {
    table.push([
      `${story}@`,
      provider,
      polled,
      folded?.state ?? "",
      folded?.certainty ?? "",
      folded?.finality ?? "",
      Object.keys(folded?.engagement ?? {}).join(" "),
      folded?.reason === undefined ? "" : explain(folded.reason),
    ]);
  }
  return table.toString();
}
