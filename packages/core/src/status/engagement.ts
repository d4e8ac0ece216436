import { present } from "../present.js";
import type { Observation } from "./observation.js";
import { certainties, type Certainty, type EngagementKind, engagementKinds } from "./states.js";

/** What is known of one kind of engagement. */
export interface EngagementFacts {
  /** The earliest time that a source tells. */
  readonly first?: Date;
  /** The latest time that a source tells. */
  readonly last?: Date;
  /** How often, by those sources that tell times; where none does, how often it was told. */
  readonly count: number;
  readonly certainty: Certainty;
  /** The links that were clicked, where a source tells them. */
  readonly links?: readonly string[];
  /** Opens are often made by a machine that fetches the pictures of a mail. Never take one as proof of a person. */
  readonly mayBeMachine: boolean;
}

/** What a recipient did with a mail. An axis of its own: it never changes the delivery state. */
export type Engagement = Readonly<Partial<Record<EngagementKind, EngagementFacts>>>;

/** The engagement that observations add up to. */
export function foldEngagement(observations: readonly Observation[]): Engagement {
  // Most observations tell of none, and of many recipients.
  const engaged = observations.filter(({ engagement }) => engagement !== undefined);
  if (engaged.length === 0) return {};
  const facts = engagementKinds.flatMap((kind) => {
    const seen = engaged.filter(({ engagement }) => engagement === kind);
    return seen.length === 0 ? [] : [[kind, factsOf(kind, seen)] as const];
  });
  return Object.fromEntries(facts);
}

function factsOf(kind: EngagementKind, seen: readonly Observation[]): EngagementFacts {
  const times = seen.flatMap(({ occurredAt }) => occurredAt ?? []).sort((left, right) => left.getTime() - right.getTime());
  const links = [...new Set(seen.flatMap(({ link }) => link ?? []))].sort();
  return {
    ...present({ first: times[0], last: times.at(-1), links: links.length === 0 ? undefined : links }),
    // That it happened is no further time that it happened.
    count: times.length === 0 ? seen.length : times.length,
    certainty:
      certainties.filter((certainty) => seen.some((observation) => observation.certainty === certainty)).at(-1) ?? "reported",
    mayBeMachine: kind === "opened",
  };
}
