// An Express server behind the webhook of an Event Grid subscription.
import { createAzure } from "@sendstatus/azure";
import { webhookApp } from "./app.js";

const { AZURE_ENDPOINT: endpoint, AZURE_ACCESS_KEY: accessKey, WEBHOOK_SECRET: secret, PORT = "3000" } = process.env;
if (!endpoint || !accessKey || !secret) {
  console.error("Set AZURE_ENDPOINT, AZURE_ACCESS_KEY and WEBHOOK_SECRET.");
  process.exit(64);
}
const azure = createAzure({ endpoint, accessKey, events: { secret } });
webhookApp(azure).listen(Number(PORT), () => {
  console.log(`Point the subscription at /events/<secret> of port ${PORT}.`);
});
