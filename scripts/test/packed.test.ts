import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { createEmulator, type EmulatorServer } from "@sendstatus/emulator";
import { afterAll, beforeAll, expect, it } from "vitest";
import { installPacked } from "./install-packed.js";

const run = promisify(execFile);
const emulator = createEmulator({ stepMs: 0 });
let folder = "";
let server: EmulatorServer;

const program = `
import { createNcp } from "@sendstatus/ncp";

const { ENDPOINT: endpoint = "", ACCESS_KEY: accessKey = "", SECRET_KEY: secretKey = "" } = process.env;
const ncp = createNcp({ endpoint, accessKey, secretKey });
const recipients = [{ address: "delivered@example.com", type: "R" as const }];
const { requestId } = await ncp.api.createMailRequest({ body: { senderAddress: "no_reply@contoso.com", title: "Hello", body: "Hello", recipients } });
const { state, certainty }: { state: string; certainty: "inferred" | "reported" | "confirmed" } = await ncp.getStatus({ requestId });
console.log(state, certainty);
`;

const tsconfig = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    types: ["node"],
    skipLibCheck: false,
  },
  files: ["program.ts"],
};

beforeAll(async () => {
  server = await emulator.listen();
  folder = await installPacked(["core", "ncp"], "typescript@6.0.3", "@types/node@20.19.43");
  await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  await writeFile(path.join(folder, "program.ts"), program);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

it("type-checks and runs in an empty folder with only the packed package and core", async () => {
  await run("node_modules/.bin/tsc", [], { cwd: folder }).catch((error: unknown) => {
    throw new Error((error as { stdout: string }).stdout);
  });
  const { accessKey, secretKey } = emulator.credentials.ncp;
  const env = { ...process.env, ENDPOINT: server.endpoints.ncp, ACCESS_KEY: accessKey, SECRET_KEY: secretKey };
  expect((await run("node", ["program.js"], { cwd: folder, env })).stdout.trim()).toBe("delivered inferred");
});
