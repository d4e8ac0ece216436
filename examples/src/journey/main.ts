// The journey of a mail: sent through each of the four providers, asked about until nothing more is to be learnt.
import { createSendStatus } from "@sendstatus/all";
import { createEmulator } from "@sendstatus/emulator";
import { isAsArranged, type Provider, providers, stories, type Story } from "./expected.js";
import { follow } from "./follow.js";
import { replayOfficialSamples } from "./replay.js";
import { senders } from "./send.js";
import { type Row, tableOf } from "./table.js";

const stepMs = 400;
const emulator = createEmulator({ stepMs });
const server = await emulator.listen();
const { credentials } = emulator;
const mail = createSendStatus({
  azure: { endpoint: server.endpoints.azure, accessKey: credentials.azure.accessKey },
  twilio: {
    endpoint: server.endpoints.twilio,
    accountSid: credentials.twilio.accountSid,
    authToken: credentials.twilio.authToken,
  },
  tencent: {
    endpoint: server.endpoints.tencent,
    secretId: credentials.tencent.secretId,
    secretKey: credentials.tencent.secretKey,
    region: "ap-guangzhou",
  },
  ncp: { endpoint: server.endpoints.ncp, ...credentials.ncp },
});

try {
  console.log(
    `Four mail services listen on this machine. ${String(providers.length * stories.length)} mails go out, all signed.`,
  );
  const answers = { asked: 0, final: 0 };
  const journey = async (provider: Provider, story: Story): Promise<Row> => {
    const target = await senders[provider](mail, story);
    const status = await follow(mail, target, stepMs / 2, () => (answers.asked += 1));
    answers.final += 1;
    return { provider, story, target, status, asArranged: isAsArranged(provider, story, status) };
  };
  const progress = setInterval(() => {
    console.log(`  asked ${String(answers.asked)} times, ${String(answers.final)} mails have their answer`);
  }, stepMs);
  const rows = await Promise.all(stories.flatMap((story) => providers.map((provider) => journey(provider, story)))).finally(
    () => {
      clearInterval(progress);
    },
  );

  console.log(tableOf(rows));
  console.log(
    "One bounced mail, four answers. Azure's poll says finished and sent, and can never say more. Twilio's operation is",
  );
  console.log("finished and counts one undelivered mail. Tencent says bounced, and why. NCP says failed.");

  const replays = await Promise.all(providers.map((provider) => replayOfficialSamples(provider, credentials)));
  const samples = replays.flatMap((replay) => replay.samples);
  const failed = replays.flatMap((replay) => replay.failed);
  console.log(
    `${String(samples.length - failed.length)} of ${String(samples.length)} official samples were read by the clients.`,
  );
  for (const name of failed) console.log(`  not read: ${name}`);
  process.exitCode = rows.every(({ asArranged }) => asArranged) && failed.length === 0 && samples.length > 0 ? 0 : 1;
} finally {
  await server.close();
}
