import { higher, type Level } from "./level.js";

/** One thing that is different for those who use a package, as a sentence that begins with what is spoken of. */
export interface Change {
  readonly level: Level;
  readonly sentence: string;
}

export const breaking = (sentence: string): Change => ({ level: "breaking", sentence });
export const feature = (sentence: string): Change => ({ level: "feature", sentence });
export const fix = (sentence: string): Change => ({ level: "fix", sentence });
export const emulated = (sentence: string): Change => ({ level: "emulated", sentence });

/** The level of several changes together; undefined of none. */
export function levelOf(changes: readonly Change[]): Level | undefined {
  const [first, ...rest] = changes.map(({ level }) => level);
  return first === undefined ? undefined : rest.reduce(higher, first);
}

/** Of what was found twice, as of a field that is both given and answered, the one that asks more of users. */
export function gravest(changes: readonly Change[]): readonly Change[] {
  const level = levelOf(changes);
  return changes.filter((change) => change.level === level).slice(0, 1);
}

/** A change as a line of Markdown. */
export const lineOf = ({ level, sentence }: Change): string => {
  if (level === "breaking") return `- Breaking: ${sentence}`;
  return `- ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
};
