// Checked by the compiler alone: what should not compile must not.
import type { MailStatus, StatusList, WaitedStatus } from "@sendstatus/core";
import type { createNcp, EmailStatusCode, MailList, NcpClient, NcpTicket } from "../src/index.js";
import type { createNcpStatus, NcpStatusClient } from "../src/status.js";

declare const create: typeof createNcp;
declare const ncp: NcpClient;

create({ accessKey: "key", secretKey: async () => "secret", region: "SGN", strict: true, pageSize: 10, reasonsPerRead: 0 });
// @ts-expect-error a secret is missing
create({ accessKey: "key" });
// @ts-expect-error no such region
create({ accessKey: "key", secretKey: "secret", region: "EU" });
// @ts-expect-error there are no events
create({ accessKey: "key", secretKey: "secret", events: { secret: "0123456789abcdef" } });

const status: Promise<MailStatus<"ncp">> = ncp.getStatus({ requestId: "1", mailId: "2" });
void status;
const waited: Promise<WaitedStatus<"ncp">> = ncp.waitForStatus({ requestId: "1" }, { until: "delivered" });
void waited;
// @ts-expect-error an id of twenty digits is a text
void ncp.getStatus({ requestId: 1 });
// @ts-expect-error a mail is named by its request, too
void ncp.getStatus({ mailId: "1" });
// @ts-expect-error another provider's ticket
void ncp.getStatus({ version: 1, provider: "azure", requestId: "1" });

const ticket: NcpTicket = ncp.ticket({ requestId: "1" }, new Date());
void ncp.getStatus(ticket);

const nothing: Promise<never> = ncp.parseEvents(new Request("https://example.com"));
void nothing;

const statuses: StatusList<"ncp"> = ncp.listStatuses({ from: new Date(), recipient: "alice@example.com" }, { cursor: "1" });
// @ts-expect-error a list has a start
const endless = ncp.listStatuses({ to: new Date() });

const list: PromiseLike<MailList> = ncp.api.getMailList({ requestId: "1", sendStatus: ["F", "PF"], page: 0 });
void list;
// @ts-expect-error no such status can be asked for
void ncp.api.getMailList({ requestId: "1", sendStatus: ["W"] });

const unseen: EmailStatusCode = "W";
// @ts-expect-error a code is a text
const wrong: EmailStatusCode = 5;
export const values = [unseen, wrong, statuses, endless];

// The client that only asks has the same question, and nothing else.
declare const createSmall: typeof createNcpStatus;
const small: NcpStatusClient = createSmall({ accessKey: "key", secretKey: "secret" });
export const asked: Promise<MailStatus<"ncp">> = small.getStatus({ requestId: "1" });
// @ts-expect-error an id is a text
void small.getStatus({ requestId: 1 });
// @ts-expect-error it only asks
export const further: unknown = small.waitForStatus;
