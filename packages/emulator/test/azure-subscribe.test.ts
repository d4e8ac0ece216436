import { describe, expect, it } from "vitest";
import { azureTopic } from "../src/index.js";
import { bench } from "./support/callers.js";
import { createReceiver, type Received } from "./support/receiver.js";
import { faultsOfPushed } from "./support/spec-schema.js";

const subscribe = (answer: (received: Received) => Response, schema?: "event-grid" | "cloud-events"): Promise<boolean> =>
  bench().emulator.subscribe("azure", { to: createReceiver(answer).to, ...(schema && { schema }) });

const codeIn = ({ text }: Received): string =>
  (JSON.parse(text) as [{ data: { validationCode: string } }])[0].data.validationCode;

describe("a subscription with the Event Grid schema", () => {
  it("asks as Event Grid does", async () => {
    const { requests, to } = createReceiver();
    const target = { to, url: "https://app.example.com/events?secret=1" };
    await bench().emulator.subscribe("azure", { ...target, authorization: "Bearer token" });
    expect(requests).toMatchObject([{ method: "POST", url: "https://app.example.com/events?secret=1" }]);
    const [{ headers, text }] = requests as readonly [Received];
    expect(headers.get("aeg-event-type")).toBe("SubscriptionValidation");
    expect(headers.get("authorization")).toBe("Bearer token");
    const body = JSON.parse(text) as unknown;
    expect(faultsOfPushed("azure", "emailEvents", "application/json", body)).toEqual([]);
    expect(body).toMatchObject([
      {
        topic: azureTopic,
        subject: "",
        eventType: "Microsoft.EventGrid.SubscriptionValidationEvent",
        eventTime: "2026-03-01T00:00:00.120Z",
        data: { validationCode: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
        dataVersion: "1",
        metadataVersion: "1",
      },
    ]);
  });

  it("passes where the code comes back", async () => {
    expect(await subscribe((received) => Response.json({ validationResponse: codeIn(received) }))).toBe(true);
  });

  it.each<[string, (received: Received) => Response]>([
    ["no body", () => new Response(null, { status: 200 })],
    ["another code", () => Response.json({ validationResponse: "1" })],
    ["what is no JSON", (received) => new Response(codeIn(received))],
    ["null", () => new Response("null")],
    ["the code with 202", (received) => Response.json({ validationResponse: codeIn(received) }, { status: 202 })],
    ["the code with 401", (received) => Response.json({ validationResponse: codeIn(received) }, { status: 401 })],
  ])("does not with %s", async (_, answer) => {
    expect(await subscribe(answer)).toBe(false);
  });
});

describe("a subscription with the CloudEvents schema", () => {
  const allowing =
    (origin: string, status = 200) =>
    (): Response =>
      new Response(null, { status, headers: { "WebHook-Allowed-Origin": origin } });

  it("asks by OPTIONS", async () => {
    const { requests, to } = createReceiver();
    await bench().emulator.subscribe("azure", { to, schema: "cloud-events" });
    expect(requests).toMatchObject([{ method: "OPTIONS", url: "https://example.com/events", text: "" }]);
    expect(requests[0]?.headers.get("WebHook-Request-Origin")).toBe("eventgrid.azure.net");
  });

  it.each([
    ["the origin", allowing("eventgrid.azure.net"), true],
    ["any origin", allowing("*"), true],
    ["another origin", allowing("example.com"), false],
    ["a refusal", allowing("*", 403), false],
    ["nothing", () => new Response(null), false],
  ])("with %s allowed: %s", async (_, answer, passed) => {
    expect(await subscribe(answer, "cloud-events")).toBe(passed);
  });
});
