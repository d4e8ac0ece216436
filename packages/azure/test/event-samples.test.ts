import { foldObservations } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { delivery, receiving } from "./event-support.js";
import { delivered, viewed } from "./fixtures/event-grid-samples.js";
import { clicked, cloudClicked, cloudDelivered, deliveredInSmallLetters } from "./fixtures/event-grid-spec-samples.js";

const nobody = "00000000-0000-0000-0000-000000000000";
const documented = {
  operationId: nobody,
  messageId: nobody,
  eventId: nobody,
};
const specified = {
  level: "recipient",
  recipient: "test1@contoso.com",
  operationId: deliveredInSmallLetters.data.messageId,
  messageId: deliveredInSmallLetters.data.messageId,
  eventId: deliveredInSmallLetters.id,
  delivery: "delivered",
  certainty: "confirmed",
  occurredAt: new Date("2023-02-09T19:46:12.248Z"),
};
const followed = {
  level: "message",
  operationId: clicked.data.messageId,
  messageId: clicked.data.messageId,
  eventId: clicked.id,
  engagement: "clicked",
  link: "www.example.com",
  certainty: "reported",
  occurredAt: new Date("2023-02-09T20:07:22.745Z"),
};

const samples: readonly [string, object, object][] = [
  [
    "the documentation's delivery report",
    delivered,
    {
      ...documented,
      level: "recipient",
      recipient: "receiver@azure.com",
      delivery: "delivered",
      certainty: "confirmed",
      occurredAt: new Date("2020-09-18T00:22:20.285Z"),
    },
  ],
  [
    "the documentation's engagement report, which names no recipient",
    viewed,
    {
      ...documented,
      level: "message",
      engagement: "opened",
      certainty: "reported",
      occurredAt: new Date("2022-09-06T22:34:52.130Z"),
    },
  ],
  ["the specification's delivery report, in small letters", deliveredInSmallLetters, specified],
  ["the specification's engagement report", clicked, { ...followed, internetMessageId: "<xyz.abc.123@contoso.com>" }],
  ["the specification's delivery report as a CloudEvent", cloudDelivered, specified],
  ["the specification's engagement report as a CloudEvent", cloudClicked, followed],
];

const origin = {
  provider: "azure",
  channel: "webhook",
  ceiling: "delivered",
  ceilingCertainty: "confirmed",
  observedAt: new Date("2026-03-01T00:00:00Z"),
};

describe("the official samples of Event Grid", () => {
  it.each(samples)("%s, alone in a list", async (_which, sample, said) => {
    const { verified, observations, unparsed, response } = await receiving().parseEvents(delivery([sample]));
    const { status, engagementType } = (sample as { data: { status?: string; engagementType?: string } }).data;
    expect(observations).toEqual([{ ...origin, ...said, raw: { status: status ?? engagementType, body: sample } }]);
    expect({ verified, unparsed, status: response.status }).toEqual({ verified: true, unparsed: [], status: 200 });
  });

  it.each(samples)("%s, as an object of its own", async (_which, sample, said) => {
    const { observations, unparsed } = await receiving().parseEvents(delivery(sample));
    expect(observations).toMatchObject([said]);
    expect(unparsed).toEqual([]);
  });

  it("all of them in one batch", async () => {
    const { observations, unparsed } = await receiving().parseEvents(delivery(samples.map(([, sample]) => sample)));
    expect(observations).toMatchObject(samples.map(([, , said]) => said));
    expect(unparsed).toEqual([]);
  });

  it("make one observation of one delivery, whichever schema it comes in", async () => {
    const { observations } = await receiving().parseEvents(delivery([deliveredInSmallLetters, cloudDelivered]));
    const { history, recipients } = foldObservations(observations);
    expect(history).toHaveLength(1);
    expect(recipients).toMatchObject([{ recipient: "test1@contoso.com", state: "delivered", finality: "settled" }]);
  });
});
