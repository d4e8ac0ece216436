import type { AzureClient } from "@sendstatus/azure";
import { explain } from "@sendstatus/core";
import express, { type Express } from "express";
import { KnownStatuses } from "./known-statuses.js";
import { sendWebResponse, toWebRequest, untouchedBody } from "./web-request.js";

/** Takes Event Grid's deliveries and tells what they add up to. */
export function webhookApp(azure: AzureClient): Express {
  const statuses = new KnownStatuses();
  const app = express();

  // All methods: Event Grid asks with OPTIONS whether it may deliver. The secret in the path is the proof, which `parseEvents` checks.
  app.all("/events/:secret", untouchedBody, async (request, response) => {
    const { observations, unparsed, response: answer } = await azure.parseEvents(toWebRequest(request));
    // Before the answer: if it fails, the answer is a 500 and Event Grid delivers again. What takes longer belongs into a queue.
    statuses.add(observations);
    for (const { why } of unparsed) console.warn(why);
    await sendWebResponse(answer, response);
  });

  // It shows addresses: in an app it stands behind a login.
  app.get("/mails/:operationId", (request, response) => {
    const status = statuses.get(request.params.operationId);
    if (status === undefined) {
      response.status(404).json({ message: "Nothing has been heard of this mail." });
      return;
    }
    const recipients = status.recipients.map(({ recipient, state, reason }) => ({
      recipient,
      state,
      why: reason && explain(reason),
    }));
    response.json({ outcome: status.outcome, recipients });
  });

  return app;
}
