import type { Story } from "../stories/story.js";
import type { Row, SentMail } from "./mails.js";
import type { Words } from "./stories.js";
import type { Task } from "./tasks.js";
import { chineseDay } from "./times.js";

/** What was sent, in the order in which it was. */
export interface Memory {
  readonly mails: readonly { readonly mail: SentMail; readonly recipients: readonly string[] }[];
  readonly rows: readonly Row[];
  readonly tasks: readonly Task[];
  /** The Chinese days on which mails were to be sent, such as `2026-03-01`. */
  days(): readonly string[];
  /** The rows of the mails that were to be sent on a Chinese day. */
  rowsOf(day: string): readonly Row[];
  addMail(mail: SentMail, recipients: readonly string[], storyFor: (to: string) => Story<Words>): void;
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
    days: () => [...rowsByDay.keys()],
    rowsOf: (day) => rowsByDay.get(day) ?? [],
    addMail(mail, recipients, storyFor) {
      mails.push({ mail, recipients });
      const day = chineseDay(mail.sentAtMs);
      const ofDay = rowsByDay.get(day) ?? [];
      rowsByDay.set(day, ofDay);
      for (const to of recipients) {
        const row = { mail, to, story: storyFor(to) };
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
