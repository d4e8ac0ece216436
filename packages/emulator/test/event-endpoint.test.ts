import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import type { EventOptions } from "../src/index.js";
import { bench, mails } from "./support/callers.js";
import { createReceiver } from "./support/receiver.js";
import { rows, sendTencent } from "./support/tencent.js";

const delivered = ["delivered@example.com"];

describe("what an endpoint does not take", () => {
  /** How many requests each provider makes after it had this answer to all of its own. */
  const madeAfter = async (status: number): Promise<Record<keyof EventOptions, number>> => {
    const at = bench();
    await at.azure("POST", "/emails:send?api-version=2025-09-01", mails.azure(delivered));
    await sendTencent(at, mails.tencent(delivered));
    await at.twilio("POST", "/Emails", mails.twilio(delivered));
    at.clock.advance(3000);
    const made = async (name: keyof EventOptions): Promise<number> => {
      await at.emulator.deliverEvents(name, { to: createReceiver(() => new Response(null, { status })).to });
      return (await at.emulator.deliverEvents(name, { to: createReceiver().to })).length;
    };
    return { azure: await made("azure"), twilio: await made("twilio"), tencent: await made("tencent") };
  };

  it.each([404, 408, 429, 500, 503, 302])("comes again after %i", async (status) => {
    expect(await madeAfter(status)).toEqual({ azure: 1, twilio: 2, tencent: 1 });
  });

  it.each([200, 202, 204])("is nothing after %i", async (status) => {
    expect(await madeAfter(status)).toEqual({ azure: 0, twilio: 0, tencent: 0 });
  });

  it.each([400, 401, 403, 413])("is dropped by Event Grid after %i", async (status) => {
    expect(await madeAfter(status)).toEqual({ azure: 0, twilio: 2, tencent: 1 });
  });

  it("comes again after no answer, which is told", async () => {
    const at = bench();
    await at.azure("POST", "/emails:send?api-version=2025-09-01", mails.azure(delivered));
    at.clock.advance(3000);
    const to = (): Promise<Response> => Promise.reject(new Error("down"));
    await expect(at.emulator.deliverEvents("azure", { to })).rejects.toThrow("down");
    expect(await at.emulator.deliverEvents("azure", { to: createReceiver().to })).toEqual([{ events: 1, status: 200 }]);
  });
});

describe("the endpoint of events", () => {
  it("is reached under the address that it is said to have", async () => {
    const at = bench();
    await sendTencent(at, mails.tencent(delivered));
    at.clock.advance(2000);
    const { requests, to } = createReceiver();
    await at.emulator.deliverEvents("tencent", { to, url: "https://app.example.com/hook?secret=1" });
    expect(requests).toMatchObject([{ method: "POST", url: "https://app.example.com/hook?secret=1" }]);
  });

  it("can be a real address", async () => {
    const at = bench();
    const messageId = await sendTencent(at, mails.tencent(delivered));
    at.clock.advance(2000);
    expect(await rows(at)).toMatchObject([{ MessageId: messageId, DeliverStatus: 1 }]);
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      request.on("data", (chunk: Buffer) => bodies.push(chunk.toString()));
      request.on("end", () => response.writeHead(request.url === "/hook?secret=1" ? 202 : 404).end("taken"));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook?secret=1`;
    expect(await at.emulator.deliverEvents("tencent", { to: url })).toEqual([{ events: 1, status: 202 }]);
    server.close();
    expect(JSON.parse(bodies.join(""))).toMatchObject({ event: "delivered", bulkId: messageId });
    await expect(at.emulator.deliverEvents("tencent", { to: url, again: true })).rejects.toThrow("fetch failed");
  });
});
