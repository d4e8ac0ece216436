// Checked by the compiler alone: what should not compile must not.
import type { Emulator, EventDelivery, InjectedFault } from "../src/index.js";

declare const emulator: Emulator;
const to = async (): Promise<Response> => new Response(null);

const deliveries: Promise<readonly EventDelivery[]> = emulator.deliverEvents("azure", {
  to: "http://127.0.0.1:8085/events",
  schema: "cloud-events",
  copies: 2,
  shuffled: true,
  random: Math.random,
  batchSize: 10,
  again: true,
  authorization: "Bearer token",
});
void deliveries;
void emulator.deliverEvents("twilio", { to, url: "https://example.com/events", batchSize: 10 });
void emulator.deliverEvents("tencent", { to, spelling: "bulkid" });
const passed: Promise<boolean> = emulator.subscribe("azure", { to, url: "https://example.com/events", schema: "event-grid" });
void passed;

// @ts-expect-error NCP pushes nothing
void emulator.deliverEvents("ncp", { to });
// @ts-expect-error a real address is its own
void emulator.deliverEvents("twilio", { to: "http://127.0.0.1:8085/", url: "https://example.com/events" });
// @ts-expect-error one event at a time
void emulator.deliverEvents("tencent", { to, batchSize: 10 });
// @ts-expect-error another provider's schema
void emulator.deliverEvents("twilio", { to, schema: "cloud-events" });
// @ts-expect-error only Event Grid asks first
void emulator.subscribe("tencent", { to });

const arranged: InjectedFault = emulator.inject("azure", {
  fault: { kind: "rate-limited", retryAfter: 1, retryAfterForm: "date", taken: true },
  operation: "send",
  times: Infinity,
  probability: 0.5,
  random: Math.random,
});
arranged.withdraw();
const operationIds: readonly string[] = emulator.mailbox("azure").map(({ operationId }) => operationId);
operationIds.at(0);

// @ts-expect-error a fault that there is not
emulator.inject("azure", { fault: { kind: "fire" } });
// @ts-expect-error a delay without its length
emulator.inject("azure", { fault: { kind: "slow-answer" } });
// @ts-expect-error another provider's id
emulator.mailbox("tencent").map(({ operationId }: { readonly operationId: string }) => operationId);
