const mark = "Uncertain:";
const shownMark = `**${mark}**`;

/** A description as paragraphs of Markdown. What is doubtful stands out, in a quote of its own. */
export const prose = (text = ""): readonly string[] =>
  paragraphsOf(text).flatMap(({ sure, doubtful }) => [
    ...(sure === "" ? [] : [sure]),
    ...(doubtful === undefined ? [] : [`${shownMark} ${doubtful}`.replace(/^/gm, "> ")]),
  ]);

/** A description in one line, as a cell of a table needs it. What else is to be said follows its first paragraph. */
export function inline(text = "", further: readonly string[] = []): string {
  const [first, ...rest] = paragraphsOf(text);
  const opening = [first?.sure ?? "", ...further].filter((part) => part !== "").join(" ");
  const paragraphs = [{ ...first, sure: opening }, ...rest].flatMap(({ sure, doubtful }) => [
    ...(sure === "" ? [] : [sure]),
    ...(doubtful === undefined ? [] : [`${shownMark} ${doubtful}`]),
  ]);
  return paragraphs
    .map((paragraph) => inOneLine(paragraph.replaceAll(/^\s*- /gm, "<br>• ")).replaceAll(/^<br>| (?=<br>)/g, ""))
    .join("<br>");
}

/** What a description says first and for sure, in one line. */
export const gist = (text = ""): string => inOneLine(paragraphsOf(text)[0]?.sure ?? "");

/** What a description says to be doubtful: each in one line, without the mark. */
export const doubtsIn = (text = ""): readonly string[] =>
  paragraphsOf(text).flatMap(({ doubtful }) => (doubtful === undefined ? [] : [inOneLine(doubtful)]));

interface Paragraph {
  readonly sure: string;
  /** What stands after the mark. */
  readonly doubtful?: string;
}

function paragraphsOf(text: string): readonly Paragraph[] {
  if (text.trim() === "") return [];
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const at = paragraph.indexOf(mark);
      if (at === -1) return { sure: paragraph };
      return { sure: paragraph.slice(0, at).trim(), doubtful: paragraph.slice(at + mark.length).trim() };
    });
}

const inOneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, " ");
