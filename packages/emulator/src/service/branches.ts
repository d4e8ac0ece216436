import type { ErrorObject } from "ajv";

/**
 * The errors without those of branches that were not meant.
 *
 * Where no branch of a `oneOf` fits, the validator tells the errors of all of them. Only those of the branch that comes nearest help.
 */
export function ofNearestBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = new Map(
    errors.filter(isChoice).map((error) => [keyOf(error.instancePath, error.schemaPath), new Map<string, ErrorObject[]>()]),
  );
  const outside: ErrorObject[] = [];
  for (const error of errors) {
    const [, schemaPath = "", branch = ""] = /^(.*?\/oneOf)\/(\d+)\//.exec(error.schemaPath) ?? [];
    const branches = around(error.instancePath, (instancePath) => choices.get(keyOf(instancePath, schemaPath)));
    if (branches !== undefined) branches.set(branch, [...(branches.get(branch) ?? []), error]);
    // A choice itself says something only where it has too many branches that fit, and so none with errors.
    else if (!isChoice(error) || error.params.passingSchemas !== null) outside.push(error);
  }
  const nearest = [...choices.values()].map((branches) => [...branches.values()].sort((a, b) => a.length - b.length)[0] ?? []);
  return [...outside, ...nearest.flat()];
}

const isChoice = ({ keyword }: ErrorObject): boolean => keyword === "oneOf";

const keyOf = (instancePath: string, schemaPath: string): string => `${instancePath} ${schemaPath}`;

/** What is found at a path or, failing that, at the nearest one around it. */
function around<Found>(instancePath: string, find: (instancePath: string) => Found | undefined): Found | undefined {
  for (let path = instancePath; ; path = path.slice(0, path.lastIndexOf("/"))) {
    const found = find(path);
    if (found !== undefined || path === "") return found;
  }
}
