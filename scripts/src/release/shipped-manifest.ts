import { parse } from "yaml";

interface Unshipped {
  readonly devDependencies?: unknown;
  readonly scripts?: unknown;
}

interface Catalogs {
  readonly catalog?: Readonly<Record<string, string>>;
  readonly catalogs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What is shipped of a manifest. Its ranges come from the workspace's catalog, so that a change of that is one of the package. */
export function shippedManifest(manifest: object, workspace: string): object {
  const { devDependencies, scripts, ...rest } = manifest as Unshipped & {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  const catalogs = (parse(workspace) ?? {}) as Catalogs;
  const dependencies = Object.entries(rest.dependencies ?? {});
  return {
    ...rest,
    dependencies: Object.fromEntries(dependencies.map(([name, range]) => [name, rangeOf(catalogs, name, range)])),
  };
}

function rangeOf({ catalog, catalogs }: Catalogs, name: string, range: string): string | undefined {
  const [, from] = /^catalog:(.*)$/.exec(range) ?? [];
  if (from === undefined) return range;
  return (from === "" || from === "default" ? catalog : catalogs?.[from])?.[name];
}
