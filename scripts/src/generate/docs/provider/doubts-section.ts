import { keys, type Section } from "./section.js";

/** All that is doubtful on a page, each once, with links to where it stands. */
export function doubtsSection(sections: readonly Section[]): Section {
  const doubts = sections.flatMap(({ key, doubts: own = [] }) => own.map((doubt) => ({ key, ...doubt })));
  const texts = [...new Set(doubts.map(({ text }) => text))];
  return {
    key: keys.doubts,
    level: 2,
    title: "Doubtful facts",
    content: (link) =>
      texts.length === 0
        ? ["None is known."]
        : [
            "What no page of the provider settles. Each links to where it stands.",
            texts
              .map((text) => {
                const places = doubts.filter((doubt) => doubt.text === text).map(({ key, about }) => link(key, about));
                return `- ${[...new Set(places)].join("; ")}: ${firstSentence(text)}`;
              })
              .join("\n"),
          ],
  };
}

/** The doubt itself; what follows it explains it. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s+[A-Z`]|$)/.exec(text)?.[0] ?? text;
