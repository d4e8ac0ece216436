import { stepOf, tell } from "../../stories/story.js";
import { type AcceptedRequest, type Mail, progressOf, type Recipient } from "./mails.js";
import { nesDateTime } from "../nes.js";
import { emailStatus } from "./email-status.js";
import { templateFields } from "./template-fields.js";

/** One mail with its text and what became of it for each recipient. */
export function mailDetail({ id, request, recipients }: Mail, now: Date, stepMs: number): Record<string, unknown> {
  const { code, finishedAtMs } = progressOf(recipients, request, now, stepMs);
  return {
    requestId: request.id,
    requesterIp: "127.0.0.1",
    requestDate: nesDateTime(request.acceptedAtMs),
    mailId: id,
    title: request.title,
    ...templateFields(request),
    emailStatus: emailStatus(code),
    senderAddress: request.senderAddress,
    senderName: request.senderName ?? null,
    sendDate: nesDateTime(finishedAtMs),
    reservationDate: nesDateTime(request.reservedForMs),
    body: request.body,
    referencesHeader: request.referencesHeader ?? null,
    attachFiles: request.attachFiles,
    recipients: recipients.map((recipient) => described(recipient, request, now, stepMs)),
    advertising: request.advertising,
  };
}

function described(
  { address, name, type, story }: Recipient,
  { startsAtMs }: AcceptedRequest,
  now: Date,
  stepMs: number,
): Record<string, unknown> {
  const { code, received, ...state } = tell(story, now.getTime() - startsAtMs, stepMs).says;
  const receivedAt = stepOf(story, (says) => says.received);
  return {
    address,
    name: name ?? null,
    type: { label: typeLabels[type], code: type },
    received,
    receivedDate: nesDateTime(received ? startsAtMs + receivedAt * stepMs : undefined),
    status: emailStatus(code),
    retryCount: state.retryCount,
    sendResultMessage: state.resultMessage,
    sendResultCode: state.resultCode,
    sendResultCodeMessage: null,
  };
}

const typeLabels = { R: "Recipient", C: "Cc", B: "Bcc" } as const;
