import { canary } from "./json-changes.js";
import type { AnswerSample } from "./samples.js";

/** What nobody may see of samples in an error or a log: all addresses, the one that changes put in, and the subjects of mails. */
export function hiddenIn(answers: readonly AnswerSample[], others: readonly unknown[]): string[] {
  const addresses = JSON.stringify([answers, others]).match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
  // An error has a title, too, which says what is wrong.
  const good = JSON.stringify([answers.filter(({ status }) => status < 400), others]);
  const subjects = [...good.matchAll(/"(?:[sS]ubject|title)":"([^"\\]{6,})"/g)].map(([, subject = ""]) => subject);
  return [...new Set([...addresses, ...subjects, canary])];
}
