import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSmtpReply, type ReasonCode, reasonOf } from "../../src/status/index.js";

const enhanced: readonly (readonly [string, ReasonCode])[] = [
  ["1.1 1.6 7.17", "no-such-mailbox"],
  ["1.2 1.10 7.18", "no-such-domain"],
  ["1.3 1.4", "invalid-address"],
  ["1.7 1.8 7.27", "configuration"],
  ["2.1", "mailbox-disabled"],
  ["2.2", "mailbox-full"],
  ["2.3 3.4", "too-large"],
  ["2.0 2.4", "mailbox-unavailable"],
  ["3.0 3.1 3.2 3.3 3.5 3.99", "recipient-server"],
  ["4.1 4.2", "network"],
  ["4.3 4.4", "dns"],
  ["4.5 4.6", "recipient-server"],
  ["4.7", "timeout"],
  ["5.0 5.1 5.4 5.99", "protocol"],
  ["6.0 6.1 6.9", "content"],
  ["7.0 7.1 7.2 7.3 7.16 7.19 7.30 7.99", "policy"],
  ["7.20 7.21 7.22 7.23 7.24 7.25 7.26 7.29", "authentication"],
  ["7.28", "rate-limited"],
];
const enhancedRows = enhanced.flatMap(([details, code]) => details.split(" ").map((detail) => [detail, code] as const));

describe("an enhanced code beside a reply code", () => {
  it.each(enhancedRows)("x.%s: %s", (detail, code) => {
    const permanent = `550 5.${detail} the host's own words`;
    expect(readSmtpReply(permanent)).toMatchObject({
      code,
      permanence: "permanent",
      smtp: 550,
      enhanced: `5.${detail}`,
      text: permanent,
    });
    const temporary = `450-4.${detail} the host's own words`;
    expect(readSmtpReply(temporary)).toMatchObject({ code, permanence: "temporary", smtp: 450, enhanced: `4.${detail}` });
  });

  it("decides on permanence before the reply code", () => {
    expect(readSmtpReply("450 5.1.1 unknown")).toMatchObject({ permanence: "permanent", smtp: 450 });
    expect(readSmtpReply("550 4.2.2 full")).toMatchObject({ permanence: "temporary", smtp: 550 });
  });

  it("that has no row leaves the reply code to decide", () => {
    expect(readSmtpReply("553 5.1.99 x")).toMatchObject({ code: "invalid-address", enhanced: "5.1.99" });
    expect(readSmtpReply("550 5.1.99 x")).toMatchObject({ code: "unspecified", enhanced: "5.1.99", permanence: "permanent" });
    expect(readSmtpReply("550 5.0.0 x")).toMatchObject({ code: "unspecified" });
  });

  it("is found inside a longer text", () => {
    const text = "host mx.example.org[192.0.2.1] said: 550-5.2.2 over quota (in reply to RCPT TO command)";
    expect(readSmtpReply(text)).toMatchObject({ code: "mailbox-full", smtp: 550, enhanced: "5.2.2", text });
    expect(readSmtpReply("smtp;552 5.3.4 too big")).toMatchObject({ code: "too-large" });
  });
});

describe("5.4.1: some hosts say it for a mailbox that does not exist", () => {
  it.each([
    ["550 5.4.1 Recipient address rejected: User unknown", "no-such-mailbox"],
    ["550 5.4.1 no such recipient", "no-such-mailbox"],
    ["450 4.4.1 No such user", "network"],
    ["550 5.4.1 connection refused", "network"],
  ])("%s: %s", (text, code) => {
    expect(readSmtpReply(text)).toMatchObject({ code });
  });
});

describe("a reply code alone", () => {
  it.each([
    ["421", "recipient-server", "temporary"],
    ["450", "mailbox-unavailable", "temporary"],
    ["451", "recipient-server", "temporary"],
    ["452", "recipient-server", "temporary"],
    ["550", "unspecified", "permanent"],
    ["552", "mailbox-full", "permanent"],
    ["553", "invalid-address", "permanent"],
    ["554", "unspecified", "permanent"],
  ])("%s: %s, %s", (reply, code, permanence) => {
    const reason = readSmtpReply(`${reply} the host's own words`);
    expect(reason).toMatchObject({ code, permanence, smtp: Number(reply) });
    expect(reason).not.toHaveProperty("enhanced");
  });

  it.each(["550 No such user here", "550 user jane unknown", "554 Mailbox not found", "550 address does not exist"])(
    "%s",
    (text) => {
      expect(readSmtpReply(text)).toMatchObject({ code: "no-such-mailbox", permanence: "permanent" });
    },
  );
});

describe("no reply code", () => {
  it.each([
    "relay 4.2.2.1 did not answer",
    "relay 5.1.1.10 did not answer",
    "sent by Postfix 5.1.1",
    "version 4.4.2",
    "version 550.1.2",
    "450.1.2.3",
    "5500 mails",
    "a5501",
    "250 2.1.5 OK",
    "354 go on",
    "",
  ])("%j is unspecified", (text) => {
    const reason = readSmtpReply(text);
    expect(reason).toEqual({ code: "unspecified", party: "unknown", permanence: "unknown", advice: "none", text });
  });

  it("leaves the words to decide", () => {
    expect(readSmtpReply("The recipient was not found")).toMatchObject({ code: "no-such-mailbox", permanence: "permanent" });
  });

  it("an IPv4 address or a version is never taken for one", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.ipV4(),
          fc.tuple(fc.nat(9), fc.nat(9), fc.nat(20)).map((parts) => parts.join(".")),
        ),
        (dotted) => {
          expect(readSmtpReply(`relay ${dotted} did not answer`)).not.toHaveProperty("smtp");
          expect(readSmtpReply(`relay ${dotted} did not answer`)).not.toHaveProperty("enhanced");
        },
      ),
    );
  });

  it("any text gives a reason, with the text in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readSmtpReply(text)).toMatchObject({ text });
      }),
    );
  });
});

describe("what only looks like a reply", () => {
  it.each([
    "[2a00:1450:400c:c0c::1b]",
    "mx:587 timed out",
    "550e8400-e29b-41d4-a716-446655440000",
    "queued as 554F12A3C",
    "took 2.550 s",
    "port 587",
    "10.450.0.1",
  ])("is not taken for one: %s", (text) => {
    expect(readSmtpReply(text)).toEqual(reasonOf("unspecified", { text }));
  });

  it.each([
    ["550 #5.1.0 Address rejected", "5.1.0"],
    ["550 5.1.1.", "5.1.1"],
    ["550-5.1.1 The email account", "5.1.1"],
    ["smtp; 550 5.1.1 user", "5.1.1"],
  ])("keeps the enhanced code of %j", (text, enhanced) => {
    expect(readSmtpReply(text)).toMatchObject({ smtp: 550, enhanced, permanence: "permanent" });
  });

  it("reads 5.4.1 as the large hosts mean it", () => {
    expect(readSmtpReply("550 5.4.1 Recipient address rejected: Access denied").code).toBe("no-such-mailbox");
  });
});
