import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import type { Comparison, Line } from "../comparison.js";
import { contenders } from "../contenders.js";
import { install, packOurs } from "../installation/install.js";
import { root } from "../paths.js";

/** What npm puts on the disk for an application. The first time it needs the npm registry. */
export const installation: Comparison = {
  name: "install",
  title: "Installed",
  async run() {
    const tarball = await packOurs();
    const versions = await catalog();
    const lines: Line[] = [];
    for (const { name, ours, peer } of contenders) {
      const needed = name === "all" ? contenders.map((contender) => contender.ours) : [ours];
      const own = await install(Object.fromEntries([...needed, "@sendstatus/core"].map((each) => [each, tarball(each)])));
      const others = await install(Object.fromEntries(peer.packages.map((each) => [each, versions[each] ?? "latest"])));
      for (const [figure, key] of [
        ["size, MB", "megabytes"],
        ["packages", "packages"],
      ] as const) {
        const line = { what: name, figure, ours: own[key], peer: peer.title, theirs: others[key] };
        lines.push({ ...line, ratio: own[key] / others[key] });
      }
    }
    return lines;
  },
};

/** The versions that this repository has of everything else. */
async function catalog(): Promise<Readonly<Record<string, string>>> {
  const workspace = parse(await readFile(path.join(root, "pnpm-workspace.yaml"), "utf8")) as {
    readonly catalog: Readonly<Record<string, string>>;
  };
  return workspace.catalog;
}
