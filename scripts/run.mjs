// Sets the workspace up if need be, runs turbo tasks, then perhaps a command:
//   node scripts/run.mjs [task …] [--then command argument …]
// It works on a fresh clone with only Node and npm, so it has no dependencies.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const inRoot = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);
const stamp = inRoot("node_modules", ".sendstatus-installed");

const environment = {
  ...process.env,
  PATH: `${inRoot("node_modules", ".bin")}${path.delimiter}${process.env["PATH"] ?? ""}`,
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  REDOCLY_TELEMETRY: "off",
};

const [tasks, command] = splitAt(process.argv.slice(2), "--then");
// A copy of an installed workspace, such as a test makes, says that it is one.
if (process.env["SENDSTATUS_INSTALLED"] !== "true" && fingerprint() !== installedFingerprint()) install();
if (tasks.length > 0) run("turbo", ["run", ...tasks, `--output-logs=${command.length > 0 ? "errors-only" : "full"}`]);
if (command.length > 0) run(/** @type {string} */ (command[0]), command.slice(1));

function install() {
  const { devEngines } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  const pinned = `pnpm@${devEngines.packageManager.version}`;
  if (existsSync(inRoot("node_modules", ".bin", "pnpm"))) run("pnpm", ["install", "--frozen-lockfile"]);
  else run("npx", ["--yes", pinned, "install", "--frozen-lockfile"]);
  writeFileSync(stamp, fingerprint());
}

/** What decides which packages are installed. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"]) hash.update(readFileSync(inRoot(file)));
  return hash.digest("hex");
}

function installedFingerprint() {
  return existsSync(stamp) ? readFileSync(stamp, "utf8") : undefined;
}

/** Runs a program in the workspace and ends with it if it fails. @param {string} program @param {string[]} args */
function run(program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    env: environment,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error !== undefined) console.error(`${program} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string[]} items @param {string} separator @returns {[string[], string[]]} */
function splitAt(items, separator) {
  const at = items.indexOf(separator);
  return at < 0 ? [items, []] : [items.slice(0, at), items.slice(at + 1)];
}
