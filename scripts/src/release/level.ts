/** What a change is to those who use a package, from the least to the most. What is emulated alone is only for those who test with it. */
export const levels = ["emulated", "fix", "feature", "breaking"] as const;

export type Level = (typeof levels)[number];

/** The one of two levels that asks more of users. */
export const higher = (one: Level, other: Level): Level => (levels.indexOf(one) < levels.indexOf(other) ? other : one);
