import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createManualClock } from "@sendstatus/core/testing";
import { createEmulator } from "@sendstatus/emulator";
import { afterAll, describe, expect, it } from "vitest";
import { createSendStatus } from "../src/index.js";
import { optionsFor, sendAll, start } from "./support/emulated.js";

const clock = createManualClock(start);
const emulator = createEmulator({ clock, stepMs: 1000 });
const server = await emulator.listen();
afterAll(() => server.close());
const options = () => optionsFor(emulator, clock, server.endpoints);
const mail = createSendStatus(options());

const address = "bounced@example.com";
const sends = await sendAll(mail, address);
const tickets = [
  mail.azure.ticket({ ...sends.azure, recipients: [address] }, start),
  mail.twilio.ticket(sends.twilio, start),
  mail.tencent.ticket({ ...sends.tencent, recipients: [address] }, start),
  mail.ncp.ticket(sends.ncp, start),
];
clock.advance(10_000);

const told = ({ provider, operation, state, recipients }: Awaited<ReturnType<typeof mail.getStatus>>): unknown => ({
  provider,
  operation,
  state,
  recipients: recipients.map(({ recipient }) => recipient),
});
const expected = [
  { provider: "azure", operation: "finished", state: "sent", recipients: [address] },
  { provider: "twilio", operation: "finished", state: "bounced", recipients: [address] },
  { provider: "tencent", operation: "finished", state: "bounced", recipients: [address] },
  { provider: "ncp", operation: "finished", state: "bounced", recipients: [address] },
];

/** What the second process runs: it knows the credentials and, from its input, the tickets. */
const program = `
  import { createManualClock } from "@sendstatus/core/testing";
  import { createSendStatus } from "@sendstatus/all";
  const { options, now, tickets } = JSON.parse(process.argv[1]);
  for (const each of Object.values(options)) each.clock = createManualClock(new Date(now));
  const mail = createSendStatus(options);
  const statuses = await Promise.all(tickets.map((ticket) => mail.getStatus(ticket)));
  const told = statuses.map(({ provider, operation, state, recipients }) =>
    ({ provider, operation, state, recipients: recipients.map(({ recipient }) => recipient) }));
  process.stdout.write(JSON.stringify(told));
`;

describe("a ticket", () => {
  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(tickets))).toEqual(tickets);
    expect(tickets[0]).toEqual({
      version: 1,
      ...sends.azure,
      recipients: [address],
      sentAt: start.toISOString(),
    });
  });

  it("is taken up by a client that was made later", async () => {
    const stored = JSON.parse(JSON.stringify(tickets)) as typeof tickets;
    const later = createSendStatus(options());
    expect((await Promise.all(stored.map((ticket) => later.getStatus(ticket)))).map(told)).toEqual(expected);
  });

  it("is taken up by another process", async () => {
    const input = JSON.stringify({ options: options(), now: clock.now(), tickets });
    const cwd = fileURLToPath(new URL("../", import.meta.url));
    const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program, input], { cwd });
    expect(JSON.parse((await run).stdout)).toEqual(expected);
  });

  it.each(tickets)("of $provider is only that provider's", async (ticket) => {
    const others = (["azure", "twilio", "tencent", "ncp"] as const).filter((provider) => provider !== ticket.provider);
    for (const provider of others) {
      await expect(mail[provider].getStatus(ticket as never), provider).rejects.toMatchObject({
        kind: "usage",
        provider,
        message: expect.stringContaining("another provider's") as string,
      });
    }
  });

  it.each(tickets)("of $provider that a newer version wrote is refused, not misread", async (ticket) => {
    for (const version of [2, "1", null, 0]) {
      await expect(mail.getStatus({ ...ticket, version } as never)).rejects.toMatchObject({
        kind: "usage",
        provider: ticket.provider,
        message: expect.stringContaining("newer") as string,
      });
    }
  });

  it.each(tickets)("of $provider that is malformed is refused at once, before anything is asked", async (ticket) => {
    const asked: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      asked.push(url);
      return Response.json({});
    };
    const idle = createManualClock(clock.now());
    const watched = createSendStatus(optionsFor(emulator, idle, fetch as typeof emulator.fetch));
    const id = Object.keys(ticket).find((name) => name.endsWith("Id")) ?? "";
    const malformed = [
      { ...ticket, [id]: undefined },
      { ...ticket, [id]: 7 },
      { ...ticket, [id]: "" },
      { ...ticket, [id]: "with a space" },
      { ...ticket, [id]: [address] },
      { ...ticket, sentAt: "yesterday" },
      { ...ticket, sentAt: 7 },
    ];
    for (const wrong of malformed) {
      const refusal = { kind: "usage", provider: ticket.provider };
      await expect(watched.getStatus(wrong as never), JSON.stringify(wrong)).rejects.toMatchObject(refusal);
      await expect(idle.runUntil(watched.waitForStatus(wrong as never))).rejects.toMatchObject(refusal);
    }
    expect(asked).toEqual([]);
    expect(idle.now()).toEqual(clock.now());
  });

  it("is refused in words that hold no address", async () => {
    const wrong = { ...tickets[0], recipients: [address, "alice at example.com"], operationId: address };
    const error = await mail.getStatus(wrong as never).catch((caught: unknown) => caught);
    expect((error as Error).message).not.toContain("alice");
    expect((error as Error).message).not.toContain(address);
  });
});
