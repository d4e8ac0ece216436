/** From so many steps after the start on, the service says this. */
export interface Step<Words> {
  readonly at: number;
  readonly says: Words;
}

/** What a service says in the course of time. The last step is final. */
export type Story<Words> = readonly [Step<Words>, ...Step<Words>[]];

/** How far a story has come. */
export interface Moment<Words> {
  readonly says: Words;
  /** When this step began, in milliseconds after the start. */
  readonly sinceMs: number;
  readonly final: boolean;
}

/** Nothing runs in the background: what a story says follows from the time that has passed since its start. */
export function tell<Words>(story: Story<Words>, elapsedMs: number, stepMs: number): Moment<Words> {
  let reached = story[0];
  for (const step of story) if (step.at * stepMs <= elapsedMs) reached = step;
  return { says: reached.says, sinceMs: reached.at * stepMs, final: reached === story.at(-1) };
}

/** The step from which on a story says such words; its last one if it never does. */
export function stepOf<Words>(story: Story<Words>, isMeant: (words: Words) => boolean): number {
  return (story.find(({ says }) => isMeant(says)) ?? story.at(-1) ?? story[0]).at;
}
