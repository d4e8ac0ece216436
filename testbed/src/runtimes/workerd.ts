import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Report } from "../../exercise/steps.js";
import { bundleExercise } from "../packed.js";
import { installed } from "../paths.js";
import { type Program, run, start } from "../program.js";
import { versionIn } from "./programs.js";
import type { Runtime } from "./runtime.js";

const program = installed(".bin", "workerd");

/** Without Node's compatibility. Workers may only reach what is public unless it is allowed; here only loopback is. */
const configuration = (bundle: string): string => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "exercise", worker = (
      modules = [(name = "worker.js", esModule = embed "${path.basename(bundle)}")],
      compatibilityDate = "2026-01-01",
    )),
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "exercise")],
);
`;

/** The runtime of Cloudflare Workers. */
export const workerd: Runtime = {
  key: "workerd",
  lacks: ["nodeFetch"],
  label: "workerd",
  version: async () => versionIn(await run(program, ["--version"])),
  async exercise({ folder, assignment }) {
    const bundle = await bundleExercise(folder, "worker");
    const file = path.join(folder, "workerd.capnp");
    await writeFile(file, configuration(bundle));
    const worker = start(program, ["serve", file, "--control-fd=1"], { cwd: folder });
    try {
      const response = await fetch(`http://127.0.0.1:${await portOf(worker)}/`, {
        method: "POST",
        body: JSON.stringify(assignment),
      });
      if (!response.ok) throw new Error(`the worker answered ${String(response.status)}: ${worker.complaints().trim()}`);
      return (await response.json()) as Report;
    } finally {
      await worker.stop();
    }
  },
};

/** workerd writes a line of JSON when its socket listens. */
async function portOf({ output, complaints, ended }: Program): Promise<string> {
  const isOver = ended.then(() => true);
  for (;;) {
    const port = /"event":"listen".*"port":(\d+)/.exec(output())?.[1];
    if (port !== undefined) return port;
    if (await Promise.race([isOver, wait(20, false)])) throw new Error(`workerd does not listen: ${complaints().trim()}`);
  }
}
