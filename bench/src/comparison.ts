/** How thoroughly to measure. */
export interface Settings {
  /** How often each side takes its turn. */
  readonly rounds: number;
  /** The share of the usual amount of work: 1, or less for a try. */
  readonly share: number;
}

/** What ours has to reach: at most so many times the peer's figure, or at most so much. */
export type Goal = { readonly ratio: number } | { readonly most: number };

/** One figure of ours beside that of a named peer. */
export interface Line {
  /** What was measured, as `azure, one at a time`. */
  readonly what: string;
  /** The figure and its unit, as `CPU a call, µs`. */
  readonly figure: string;
  readonly ours: number;
  readonly peer: string;
  /** A text says why there is no figure. */
  readonly theirs: number | string;
  /** Ours for each one of theirs: the median over the rounds. Absent where they have no figure. */
  readonly ratio?: number;
  readonly goal?: Goal;
}

/** One thing that is measured beside what others do for the same. */
export interface Comparison {
  /** As `--only` takes it. */
  readonly name: string;
  readonly title: string;
  readonly run: (settings: Settings) => Promise<readonly Line[]>;
}
