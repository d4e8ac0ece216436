interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The manifest of the package for all providers, with one more among its dependencies. */
export function withDependency(manifest: string, name: string): string {
  const parsed = JSON.parse(manifest) as Manifest;
  const dependencies = Object.entries({ ...parsed.dependencies, [`@sendstatus/${name}`]: "workspace:^" });
  const sorted = dependencies.sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify({ ...parsed, dependencies: Object.fromEntries(sorted) }, null, 2)}\n`;
}
