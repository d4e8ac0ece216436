import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { EmulatorServer } from "@sendstatus/emulator";
import { createEmulator } from "@sendstatus/emulator";

const tsx = fileURLToPath(new URL("../../../node_modules/.bin/tsx", import.meta.url));

/** What a program said, and what it ended with. */
export interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Runs an example's program as a shell does, with the emulator's credentials in its environment. */
export async function runExample(name: string, args: readonly string[], { endpoints }: EmulatorServer): Promise<Ended> {
  const { azure, twilio, tencent, ncp } = createEmulator().credentials;
  const env = {
    PATH: process.env.PATH,
    AZURE_ENDPOINT: endpoints.azure,
    AZURE_ACCESS_KEY: azure.accessKey,
    TWILIO_ENDPOINT: endpoints.twilio,
    TWILIO_API_KEY: twilio.apiKey,
    TWILIO_API_KEY_SECRET: twilio.apiKeySecret,
    TENCENT_ENDPOINT: endpoints.tencent,
    TENCENT_SECRET_ID: tencent.secretId,
    TENCENT_SECRET_KEY: tencent.secretKey,
    NCP_ENDPOINT: endpoints.ncp,
    NCP_ACCESS_KEY: ncp.accessKey,
    NCP_SECRET_KEY: ncp.secretKey,
  };
  const main = fileURLToPath(new URL(`../../src/${name}/main.ts`, import.meta.url));
  return new Promise((resolve) => {
    const program = execFile(tsx, [main, ...args], { env }, (_error, stdout, stderr) => {
      resolve({ code: program.exitCode ?? -1, said: stdout + stderr });
    });
  });
}
