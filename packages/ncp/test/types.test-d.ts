// Checked by the compiler alone: what should not compile must not.
import type { MailStatus } from "@sendstatus/core";
import type { createNcp, EmailStatusCode, MailList, NcpClient } from "../src/index.js";

declare const create: typeof createNcp;
declare const ncp: NcpClient;

create({ accessKey: "key", secretKey: async () => "secret", region: "SGN" });
// @ts-expect-error a secret is missing
create({ accessKey: "key" });
// @ts-expect-error no such region
create({ accessKey: "key", secretKey: "secret", region: "EU" });

const status: Promise<MailStatus<"ncp">> = ncp.getStatus({ requestId: "1" });
void status;
// @ts-expect-error an id of twenty digits is a text
void ncp.getStatus({ requestId: 1 });
// @ts-expect-error another provider's ticket
void ncp.getStatus({ version: 1, provider: "azure", requestId: "1" });

const list: PromiseLike<MailList> = ncp.api.getMailList({ requestId: "1", sendStatus: ["F", "PF"], page: 0 });
void list;
// @ts-expect-error no such status can be asked for
void ncp.api.getMailList({ requestId: "1", sendStatus: ["W"] });

const unseen: EmailStatusCode = "W";
// @ts-expect-error a code is a text
const wrong: EmailStatusCode = 5;
export const values = [unseen, wrong];
