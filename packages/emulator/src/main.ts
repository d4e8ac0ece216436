#!/usr/bin/env node
import { parseArgs } from "node:util";
import { createEmulator, type Emulator } from "./emulator.js";
import type { EmulatorServer, Ports } from "./listen.js";

const usage = `Usage: sendstatus-emulator [options]

  --azure-port, --twilio-port, --tencent-port, --ncp-port <port>   where to listen; a free port by default
  --control-port <port>                                            where faults are arranged; a free port by default
  --step-ms <milliseconds>                                         the pace of the stories; 1000 by default
  --rate-limits                                                    refuse what is over the limits of the services
  --retention                                                      forget what the services forget
  --help                                                           this text
`;

const port = { type: "string" } as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      "azure-port": port,
      "twilio-port": port,
      "tencent-port": port,
      "ncp-port": port,
      "control-port": port,
      "step-ms": { type: "string", default: "1000" },
      "rate-limits": { type: "boolean", default: false },
      retention: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const { "rate-limits": rateLimits, retention } = values;
  const emulator = createEmulator({ stepMs: numberFrom("step-ms", values["step-ms"]), rateLimits, retention });
  const ports: Ports = {
    azure: numberFrom("azure-port", values["azure-port"] ?? "0"),
    twilio: numberFrom("twilio-port", values["twilio-port"] ?? "0"),
    tencent: numberFrom("tencent-port", values["tencent-port"] ?? "0"),
    ncp: numberFrom("ncp-port", values["ncp-port"] ?? "0"),
    control: numberFrom("control-port", values["control-port"] ?? "0"),
  };
  const server = await emulator.listen({ ports });
  process.stdout.write(welcome(emulator, server));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
}

function numberFrom(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`--${option} must be a whole number, not "${text}".`);
  return Number(text);
}

function welcome({ credentials }: Emulator, { endpoints, control }: EmulatorServer): string {
  const { azure, twilio, tencent, ncp } = credentials;
  return `The emulator listens on loopback. The credentials are for it alone.

azure    ${endpoints.azure}
         access key   ${azure.accessKey}
         token        ${azure.token}
twilio   ${endpoints.twilio}
         account SID  ${twilio.accountSid}
         auth token   ${twilio.authToken}
         API key      ${twilio.apiKey}
         secret       ${twilio.apiKeySecret}
tencent  ${endpoints.tencent}
         secret id    ${tencent.secretId}
         secret key   ${tencent.secretKey}
         temporary    ${tencent.temporary.secretId}
         secret key   ${tencent.temporary.secretKey}
         token        ${tencent.temporary.token}
ncp      ${endpoints.ncp}
         access key   ${ncp.accessKey}
         secret key   ${ncp.secretKey}
control  ${control}

Without a signature each service refuses in its own way:

curl "${endpoints.azure}/emails/operations/3f0c6a52-7d1e-4b8a-9c55-0e2f6a1b7d34?api-version=2025-09-01"
curl ${endpoints.twilio}/Emails/Operations/comms_operation_01h2xcejqtf2nbrexx3vqjhp41
curl ${endpoints.tencent}/ -H "X-TC-Action: GetSendEmailStatus" -H "X-TC-Version: 2020-10-02" -d "{}"
curl ${endpoints.ncp}/mails/requests/20181120000000010999/mails

What goes wrong is arranged, and what was taken is shown, by the control API:

curl ${control}/faults -H "Content-Type: application/json" -d '{"provider":"azure","fault":{"kind":"cut-answer"}}'
curl "${control}/mailbox?provider=azure"

Press Ctrl+C to stop.
`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
});
