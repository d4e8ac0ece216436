/** What one turn of one candidate came to, by the names of the figures. */
export type Figures<Figure extends string> = Readonly<Record<Figure, number>>;

/** Those that are measured beside each other, by name. */
export type Candidates<Name extends string, Figure extends string> = Readonly<
  Record<Name, () => Figures<Figure> | Promise<Figures<Figure>>>
>;

/** The figures of each candidate, one entry a round. */
export type Turns<Name extends string, Figure extends string> = Readonly<Record<Name, readonly Figures<Figure>[]>>;

/**
 * Lets the candidates take turns, A B A B: what else the machine does then falls on all of them alike. One round more comes first and does
 * not count, in which code is compiled and files are read for the first time, unless the candidates are warm already.
 */
export async function takeTurns<Name extends string, Figure extends string>(
  candidates: Candidates<Name, Figure>,
  rounds: number,
  { isWarm = false }: { readonly isWarm?: boolean } = {},
): Promise<Turns<Name, Figure>> {
  const names = Object.keys(candidates) as Name[];
  const turns = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Figures<Figure>[]>;
  for (let round = isWarm ? 1 : 0; round <= rounds; round++) {
    for (const name of names) {
      const figures = await candidates[name]();
      if (round > 0) turns[name].push(figures);
    }
  }
  return turns;
}
