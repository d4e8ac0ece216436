import { inspect } from "node:util";
import type { MailStatus } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { emulated, sendAll, start } from "./support/emulated.js";

const { clock, mail } = emulated();
const { azure, twilio, tencent, ncp } = await sendAll(mail, "bounced@example.com");
const targets = [azure, twilio, tencent, ncp];
clock.advance(10_000);

/** Senders, recipients and subjects as they are sent, and what the providers say of themselves. */
const private_ = /bounced@|@contoso|no_?reply|support@|Hello/i;

/** Each way in which a status shows itself in a log. */
function expectRedacted(value: unknown): void {
  const holders = [value, { value }, [value], new Map([["status", value]])];
  for (const holder of holders) {
    expect(inspect(holder)).not.toMatch(private_);
    expect(inspect(holder, { depth: null, showHidden: true, maxArrayLength: null })).not.toMatch(private_);
  }
}

const recipientsNamed = (status: MailStatus): boolean => JSON.stringify(status).includes("bounced@example.com");

describe("what is logged of a mail has neither its addresses nor its subject", () => {
  it.each(targets)("a status of $provider", async (target) => {
    const status = await mail.getStatus(target);
    expectRedacted(status);
    expectRedacted(await mail.waitForStatus(target));
    // Azure's poll names nobody.
    expect(recipientsNamed(status)).toBe(target.provider !== "azure");
    for (const { winner, history } of status.recipients) expectRedacted([winner, history]);
    const text = inspect(status, { depth: null });
    for (const { raw } of status.history) if (typeof raw.status === "string") expect(text).toContain(`'${raw.status}'`);
  });

  it("a status of azure whose recipients the caller names", async () => {
    const status = await mail.getStatus({ ...azure, recipients: ["bounced@example.com"] });
    expect(recipientsNamed(status)).toBe(true);
    expectRedacted(status);
  });

  it.each(["twilio", "tencent", "ncp"] as const)("a list of %s", async (provider) => {
    const query = { provider, from: new Date(start.getTime() - 1000), to: clock.now() };
    let count = 0;
    for await (const status of mail.listStatuses(query)) {
      count++;
      expectRedacted(status);
    }
    expect(count).toBeGreaterThan(0);
  });

  it("a page of a provider's own API", async () => {
    const call = mail.ncp.api.getMailList({ requestId: ncp.requestId });
    expectRedacted(call);
    for await (const page of call.pages()) {
      expect(JSON.stringify(page)).toContain("Hello");
      expectRedacted(page);
    }
  });

  it("a ticket that names its recipients", () => {
    expectRedacted(mail.azure.ticket({ operationId: azure.operationId, recipients: ["bounced@example.com"] }));
  });
});
