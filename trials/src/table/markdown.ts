import { doubtOf, endOf, mailsOf, together, waitEndOf } from "./cells.js";
import { wait, waitOn } from "./calls.js";
import { type Column, columns, type Observed, type Strikes, strikesOf } from "./run.js";
import { type FaultRow, faults } from "./faults.js";
import type { Outcome } from "./trial.js";

/** The two tables of the page: what reads come to, and what sends come to. */
export const tablesOf = (all: readonly Observed[]): string =>
  ["### Reads", tableOf("read", all), "### Sends", tableOf("send", all)].join("\n\n");

/** One column of the written table, which may show one side of a call. */
interface Shown {
  readonly title: string;
  readonly column: Column;
  readonly textOf: (outcome: Outcome) => string;
}

function tableOf(kind: Column["kind"], all: readonly Observed[]): string {
  const shown = columns.filter((column) => column.kind === kind).flatMap(shownOf);
  const rows = faults.filter(({ only }) => only === undefined || only === kind).flatMap((fault) => rowsOf(fault, shown, all));
  return table(["what goes wrong", "how often", ...shown.map(({ title }) => title)], rows);
}

function shownOf(column: Column): Shown[] {
  const { title, kind, call } = column;
  if (kind === "read") return [{ title, column, textOf: call === wait || call === waitOn ? waitEndOf : endOf }];
  return [
    { title, column, textOf: endOf },
    { title: "sent?", column, textOf: doubtOf },
    { title: "mails", column, textOf: mailsOf },
  ];
}

/** A row for a fault that strikes once and one for a fault that always does, or one for both where nothing differs. */
function rowsOf(fault: FaultRow, shown: readonly Shown[], all: readonly Observed[]): string[][] {
  const cellsOf = (strikes: Strikes): string[] =>
    shown.map(({ column, textOf }) =>
      together(
        all.filter((one) => one.fault === fault && one.strikes === strikes && one.column === column),
        textOf,
      ),
    );
  const [once, always] = [cellsOf("once"), cellsOf("always")];
  if (strikesOf(fault).length === 1) return [[fault.name, "always", ...always]];
  if (once.join("|") === always.join("|")) return [[fault.name, "once, always", ...once]];
  return [
    [fault.name, "once", ...once],
    ["", "always", ...always],
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
