import { expect, it } from "vitest";
import { bindSigner } from "../../src/client/index.js";
import { requestParts, signAzureHmac, signTencentTc3, verifyAzureHmac, verifyTencentTc3 } from "../../src/signing/index.js";
import { chain, type Link, type Outgoing } from "../../src/transport/chain.js";
import { countingClock, start } from "../support/clock.js";
import { behaviourOf, tencentLike, tencentRpc } from "../support/providers.js";
import { errorOf } from "../support/errors.js";
import { clientOf, json, recording, type Sent } from "../support/transport.js";

const partsOf = ({ method, url, headers, body }: Sent) => requestParts(method, url, headers, body);
const azureKey = { accessKey: "bm90LWEtcmVhbC1rZXk=" };

it("signs the very bytes and headers that reach fetch", async () => {
  const { fetch, sent } = recording(() => json({ id: "1" }));
  const { ask } = clientOf({ fetch, signer: bindSigner(signAzureHmac, azureKey) });
  await ask({
    method: "PUT",
    path: "/mails/%C3%A4?a=1&a=%20",
    body: '{"subject":"Grüße 😀"}',
    headers: { "Content-Type": "application/json" },
  });
  const [request] = sent as [Sent];
  expect(request).toMatchObject({ method: "PUT", url: "https://mail.example/mails/%C3%A4?a=1&a=%20" });
  expect(new TextDecoder().decode(request.body)).toBe('{"subject":"Grüße 😀"}');
  expect(request.headers).toMatchObject({ "content-type": "application/json", accept: "application/json" });
  expect(await verifyAzureHmac(partsOf(request), azureKey, start)).toEqual({ valid: true });
});

it("signs after the rpc rewrite: path and action header are covered", async () => {
  const credentials = { secretId: "AKID", secretKey: "not-a-real-key" };
  const signer = bindSigner<typeof credentials>(
    (parts, bound, instant) => signTencentTc3(parts, bound, instant, { signedHeaders: ["content-type", "host", "x-tc-action"] }),
    credentials,
  );
  const { fetch, sent } = recording(() => json({ Response: {} }));
  const { ask } = clientOf({ fetch, signer }, behaviourOf(tencentLike, tencentRpc));
  await ask({ path: "/GetSendEmailStatus", body: "{}", headers: { "content-type": "application/json" } });
  const [request] = sent as [Sent];
  expect(request.url).toBe("https://mail.example/");
  expect(request.headers["x-tc-action"]).toBe("GetSendEmailStatus");
  expect(await verifyTencentTc3(partsOf(request), credentials, start)).toEqual({ valid: true });
});

it("signs each call at its own instant", async () => {
  const clock = countingClock();
  const { fetch, sent } = recording(() => json({}));
  const { ask } = clientOf({ fetch, clock, signer: bindSigner(signAzureHmac, azureKey) });
  await ask();
  clock.advance(61_000);
  await ask();
  expect(sent.map(({ headers }) => headers["x-ms-date"])).toEqual([
    "Sun, 01 Mar 2026 00:00:00 GMT",
    "Sun, 01 Mar 2026 00:01:01 GMT",
  ]);
});

it("sends no body where there is none, and follows no redirect by itself", async () => {
  const { fetch, sent } = recording(() => json({}));
  await clientOf({ fetch }).ask({ method: "GET" });
  expect(sent[0]?.init).not.toHaveProperty("body");
  expect(sent[0]?.init.redirect).toBe("manual");
});

it("returns what was decoded, with the response behind it", async () => {
  const { fetch } = recording(() => json({ id: "1" }, { status: 202, headers: { "retry-after": "5" } }));
  const { data, response } = await clientOf({ fetch }).ask().withResponse();
  expect(data).toEqual({ id: "1" });
  expect([response.status, response.headers.get("retry-after"), response.bodyUsed]).toEqual([202, "5", true]);
});

it("an empty 204 is no answer where something is to be returned", async () => {
  const { fetch } = recording(() => new Response(null, { status: 204 }));
  expect(await errorOf(clientOf({ fetch }).ask())).toMatchObject({ kind: "decode", status: 204 });
});

it("chain: the first link is the outermost", async () => {
  const seen: string[] = [];
  const link =
    (name: string): Link =>
    (next) =>
    async (outgoing) => {
      seen.push(`${name} out`);
      const reply = await next(outgoing);
      seen.push(`${name} back`);
      return reply;
    };
  const send = chain([link("a"), link("b")], () =>
    Promise.resolve({ head: new Response(), body: new Uint8Array(), response: () => new Response() }),
  );
  await send({} as Outgoing);
  expect(seen).toEqual(["a out", "b out", "b back", "a back"]);
});
