/** An object type in which a member that could be undefined is optional instead. */
export type Present<Members> = {
  [Name in keyof Members as undefined extends Members[Name] ? never : Name]: Members[Name];
} & {
  [Name in keyof Members as undefined extends Members[Name] ? Name : never]?: Exclude<Members[Name], undefined>;
};

/** The members that are there: a member that is undefined is left out. */
export function present<Members extends object>(members: Members): Present<Members> {
  const there: Record<string, unknown> = {};
  // A loop and no lists of entries: each status is made of a dozen such objects.
  for (const name of Object.keys(members) as (keyof Members & string)[])
    if (members[name] !== undefined) there[name] = members[name];
  return there as Present<Members>;
}
