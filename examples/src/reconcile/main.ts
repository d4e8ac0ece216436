// A job for cron: asks about the tickets of a folder, and leaves those in it of which there is more to come. It exits with 1 if any could not
// be asked about.
import { mailFromEnv } from "../support/mail-from-env.js";
import { reconcile } from "./reconcile.js";
import { TicketFolder } from "./ticket-folder.js";

const [folder = "tickets"] = process.argv.slice(2);
const { ended, open, failures } = await reconcile(mailFromEnv(process.env), new TicketFolder(folder), (status) => {
  console.log(`${status.provider} ${status.operationId}: ${status.state}, ${status.outcome}`);
});
for (const failure of failures) console.error(failure);
console.log(`${String(ended)} ended, ${String(open)} still open, ${String(failures.length)} failed.`);
process.exitCode = failures.length === 0 ? 0 : 1;
