// The journey of a mail: sent through each of the four providers, waited for, and what their webhooks say folded onto it.
import { setTimeout as wait } from "node:timers/promises";
import { addObservations } from "@sendstatus/core";
import { createEmulator } from "@sendstatus/emulator";
import { fastClock } from "./clock.js";
import { clientsOf } from "./clients.js";
import { contentOf, isAsArranged, providers, recipientOf, stories } from "./expected.js";
import { receiveEvents } from "./receive.js";
import { replayOfficialSamples } from "./replay.js";
import { senders, type Target } from "./send.js";
import { engagementLine, rowsOf, summaryOf, tableOf } from "./table.js";

const speed = 60;
const clock = fastClock(speed);
const emulator = createEmulator({ clock, stepMs: 5000 });
const server = await emulator.listen();
const minutes = { timeoutMs: 600_000, attemptTimeoutMs: 600_000 };
const mail = clientsOf(emulator.credentials, server.endpoints, { clock, ...minutes });

try {
  console.log("Four mail services listen on this machine, and a minute passes each second.");
  const recipients = stories.map(recipientOf);
  const polled = await Promise.all(
    providers.map(async (provider) => {
      const sentAt = clock.now();
      const ticket = JSON.stringify(await senders[provider](mail, recipients, sentAt));
      const status = await mail.waitForStatus(JSON.parse(ticket) as Target);
      const seconds = Math.round((clock.now().getTime() - sentAt.getTime()) / 1000);
      console.log(`  ${provider}: asked until "${status.ended}", ${String(seconds)} s after the send: ${summaryOf(status)}`);
      return status;
    }),
  );

  await wait(120_000 / speed);
  const { observations, requests, refused } = await receiveEvents(emulator, mail);
  console.log(
    `${String(requests)} webhook requests came, each event twice and in any order; ${String(refused)} without proof were refused.`,
  );
  // Those of other sends are left out, so that each status can be given the whole batch.
  const folded = polled.map((status) => ({ polled: status, folded: addObservations(status, observations) }));
  const rows = folded.flatMap(rowsOf);
  console.log(tableOf(rows));
  for (const { folded: status } of folded) console.log(engagementLine(status));

  const asArranged = rows.filter(isAsArranged);
  console.log(`${String(asArranged.length)} of ${String(rows.length)} recipients ended as it was arranged.`);
  for (const row of rows) if (!isAsArranged(row)) console.log(`  not ${row.provider}, ${row.story}@: ${contentOf(row)}`);

  const replays = await Promise.all(providers.map((provider) => replayOfficialSamples(provider, emulator.credentials)));
  const samples = replays.flatMap((replay) => replay.samples);
  const failed = replays.flatMap((replay) => replay.failed);
  console.log(
    `${String(samples.length - failed.length)} of ${String(samples.length)} official samples were read by the clients.`,
  );
  for (const name of failed) console.log(`  not read: ${name}`);
  process.exitCode = asArranged.length === rows.length && failed.length === 0 && samples.length > 0 ? 0 : 1;
} finally {
  await server.close();
}
