import type { Goal, Line } from "../comparison.js";
import { median } from "./middle.js";
import type { Turns } from "./turns.js";

/** Which two candidates to set beside each other, and in which figure. */
export interface Beside<Name extends string, Figure extends string> {
  readonly what: string;
  readonly ours: Name;
  readonly peer: Name;
  /** Default: the candidate's name. */
  readonly peerTitle?: string;
  readonly figure: Figure;
  /** The figure in words. Default: its name. */
  readonly figureTitle?: string;
  readonly goal?: Goal | undefined;
}

/** One candidate beside another. Each round has its own ratio, so that a slow minute of the machine is in both of its numbers. */
export function beside<Name extends string, Figure extends string>(
  turns: Turns<Name, Figure>,
  { what, ours, peer, peerTitle = peer, figure, figureTitle = figure, goal }: Beside<Name, Figure>,
): Line {
  const [own, others] = [ours, peer].map((name) => turns[name].map((figures) => figures[figure])) as [number[], number[]];
  const ratio = median(own.map((value, round) => value / (others[round] ?? NaN)));
  const line = { what, figure: figureTitle, ours: median(own), peer: peerTitle, theirs: median(others), ratio };
  return goal === undefined ? line : { ...line, goal };
}
