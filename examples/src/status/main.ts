// Tells what became of a mail. It exits with 0 if it was delivered, with 1 if not, and with 2 where that is not known yet; with 64 if it was
// called wrongly, and with 70 if it could not ask.
import { isSendStatusError } from "@sendstatus/core";
import { mailFromEnv } from "../support/mail-from-env.js";
import { readArguments, usage } from "./arguments.js";
import { reportOf } from "./report.js";

const exitCodes = { delivered: 0, "not-delivered": 1, canceled: 1, pending: 2, unknown: 2 } as const;
const read = readArguments(process.argv.slice(2));

if (read === undefined) {
  console.error(usage);
  process.exitCode = 64;
} else {
  try {
    const mail = mailFromEnv(process.env);
    const status = await (read.wait ? mail.waitForStatus(read.target) : mail.getStatus(read.target));
    console.log(reportOf(status));
    process.exitCode = exitCodes[status.outcome];
  } catch (error) {
    if (!isSendStatusError(error)) throw error;
    console.error(error.message);
    process.exitCode = 70;
  }
}
