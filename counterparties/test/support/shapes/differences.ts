import { inWords, type Shape } from "./shape.js";

/** A place where an SDK and our spec say something else, in words. */
export interface Difference {
  /** In our names. */
  readonly at: string;
  readonly official: string;
  readonly ours: string;
}

/** A difference that we know of. */
export interface ListedDifference extends Difference {
  readonly because: string;
}

/** The same object as an SDK has it and as we do. */
export interface Pair {
  readonly official: Shape;
  readonly ours: Shape;
  readonly travels: "asked" | "answered";
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** The names of the SDK's objects that were compared. */
  readonly compared: ReadonlySet<string>;
}

/** Compares objects and all that stand in them, field by field. */
export function compare(pairs: readonly Pair[]): Comparison {
  const seen = new Set<string>();
  const compared = new Set<string>();
  const found = new Map<string, Difference>();

  const visit = ({ official, ours, travels }: Pair): void => {
    const key = `${official.name} ${ours.name} ${travels}`;
    if (seen.has(key)) return;
    seen.add(key);
    compared.add(official.name);
    const [theirFields, ourFields] = [official.fields(), ours.fields()];
    for (const name of new Set([...theirFields.keys(), ...ourFields.keys()])) {
      const [their, our] = [theirFields.get(name), ourFields.get(name)];
      // Where an SDK does not promise a field of an answer, a spec may have read more.
      const required = our?.required === true && (travels === "asked" || their?.required === true);
      const difference = {
        at: `${ours.name}.${name}`,
        official: their === undefined ? "nothing" : inWords(their),
        ours: our === undefined ? "nothing" : inWords({ ...our, required }),
      };
      if (difference.official !== difference.ours) found.set(JSON.stringify(difference), difference);
      if (their?.shape && our?.shape) visit({ official: their.shape, ours: our.shape, travels });
    }
  };

  pairs.forEach(visit);
  return { differences: inOrder([...found.values()]), compared };
}

/** Differences by their places, to be compared with others. */
export function inOrder(differences: readonly Difference[]): readonly Difference[] {
  const bare = differences.map(({ at, official, ours }) => ({ at, official, ours }));
  return bare.sort((one, other) => (one.at < other.at ? -1 : 1));
}
