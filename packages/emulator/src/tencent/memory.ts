import { chineseTime, type Row, rowTo, type SentMail } from "./mails.js";
import type { Task } from "./tasks.js";

/** What was sent, in the order in which it was. */
export interface Memory {
  readonly mails: readonly { readonly mail: SentMail; readonly recipients: readonly string[] }[];
  readonly rows: readonly Row[];
  readonly tasks: readonly Task[];
  /** The rows of the mails that were to be sent on a Chinese day, such as `2026-03-01`. */
  rowsOf(day: string): readonly Row[];
  addMail(mail: SentMail, recipients: readonly string[]): void;
  /** The number of the task. */
  addTask(task: Omit<Task, "id">): number;
}

export function createMemory(): Memory {
  const mails: { mail: SentMail; recipients: readonly string[] }[] = [];
  const rows: Row[] = [];
  const rowsByDay = new Map<string, Row[]>();
  const tasks: Task[] = [];
  return {
    mails,
    rows,
    tasks,
    rowsOf: (day) => rowsByDay.get(day) ?? [],
    addMail(mail, recipients) {
      mails.push({ mail, recipients });
      const day = chineseTime(mail.sentAtMs).slice(0, 10);
      const ofDay = rowsByDay.get(day) ?? [];
      rowsByDay.set(day, ofDay);
      for (const to of recipients) {
        const row = rowTo(to, mail);
        rows.push(row);
        ofDay.push(row);
      }
    },
    addTask(task) {
      const id = tasks.length + 1;
      tasks.push({ ...task, id });
      return id;
    },
  };
}
