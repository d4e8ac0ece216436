import { existsSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import path from "node:path";
import { type Assignment, providers } from "../../exercise/assignment.js";
import type { Listening } from "../loopback.js";
import { bundleExercise } from "../packed.js";
import { run, start } from "../program.js";
import { openToPages } from "./cross-origin-proxy.js";
import { servePage } from "./page-server.js";
import { versionIn } from "./programs.js";
import type { Runtime } from "./runtime.js";

const program = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** A browser that asks nobody but the page and its services. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page in a browser. */
export const chromium: Runtime = {
  key: "chromium",
  lacks: ["nodeFetch"],
  label: "Chromium",
  async version() {
    if (!existsSync(program)) throw new Error(`there is no ${program}; install Debian's chromium, or set CHROMIUM_PATH`);
    return versionIn(await run(program, ["--version"]));
  },
  async exercise({ folder, assignment }) {
    const script = await readFile(await bundleExercise(folder, "page"), "utf8");
    const { proxies, proxied } = await behindProxies(assignment);
    const page = await servePage(script, proxied);
    const profile = await mkdtemp(path.join(folder, "chromium-"));
    // It is not asked to tidy up when it is stopped, so what it leaves is to go with the folder.
    const env = { TMPDIR: profile };
    const browser = start(program, [...flags, `--user-data-dir=${profile}`, `${page.origin}/`], { env });
    try {
      return await Promise.race([
        page.report,
        browser.ended.then((code) => {
          throw new Error(`Chromium ended with ${String(code)}: ${browser.complaints().trim().slice(-1000)}`);
        }),
      ]);
    } finally {
      await browser.stop();
      for (const { close } of [page, ...proxies]) close();
    }
  },
};

/** The same assignment, with each server behind a proxy that lets pages read its answers. */
async function behindProxies(assignment: Assignment): Promise<{ proxies: readonly Listening[]; proxied: Assignment }> {
  const proxies: Listening[] = [];
  const proxy = async (upstream: string): Promise<string> => {
    const listening = await openToPages(upstream);
    proxies.push(listening);
    return listening.origin + new URL(upstream).pathname.replace(/\/$/, "");
  };
  const endpoints = { ...assignment.endpoints };
  for (const provider of providers) endpoints[provider] = await proxy(endpoints[provider]);
  const proxied = { ...assignment, endpoints, silentOrigin: await proxy(assignment.silentOrigin) };
  return { proxies, proxied };
}
