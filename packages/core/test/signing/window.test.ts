import { describe, expect, it } from "vitest";
import { utf8 } from "../../src/signing/encoding.js";
import { type RequestParts, verifyAzureHmac, verifyNcpV2, verifyTencentTc3 } from "../../src/signing/index.js";
import { azure, ncp, samples, signed } from "../support/schemes.js";

const parts: RequestParts = {
  method: "POST",
  host: "mail.example",
  target: "/send",
  headers: { "content-type": "application/json" },
  body: utf8("{}"),
};
const minutes5 = 300_000;
const instant = new Date("2026-03-01T00:00:00Z");

const rows = [
  // At exactly five minutes Azure and Tencent still accept, NCP does not.
  { name: "azure", offsetMs: minutes5, accepted: true },
  { name: "azure", offsetMs: minutes5 + 1, accepted: false },
  { name: "azure", offsetMs: -minutes5, accepted: true },
  { name: "azure", offsetMs: -minutes5 - 1, accepted: false },
  { name: "tencent", offsetMs: minutes5, accepted: true },
  { name: "tencent", offsetMs: minutes5 + 1, accepted: false },
  { name: "tencent", offsetMs: -minutes5, accepted: true },
  { name: "tencent", offsetMs: -minutes5 - 1, accepted: false },
  { name: "ncp", offsetMs: minutes5 - 1, accepted: true },
  { name: "ncp", offsetMs: minutes5, accepted: false },
  { name: "ncp", offsetMs: -minutes5 + 1, accepted: true },
  { name: "ncp", offsetMs: -minutes5, accepted: false },
] as const;

const verdictFor = (accepted: boolean) => (accepted ? { valid: true } : { valid: false, fault: "expired" });

describe("the window is five minutes to either side", () => {
  it.each(rows)("$name at $offsetMs ms: $accepted", async ({ name, offsetMs, accepted }) => {
    const request = await signed(samples[name], parts, instant);
    expect(await samples[name].verify(request, new Date(instant.getTime() + offsetMs))).toEqual(verdictFor(accepted));
  });

  it("can be set", async () => {
    const credentials = { accessKey: "bm90LWEtcmVhbC1rZXk=" };
    const later = new Date(instant.getTime() + 2_000);
    const azureRequest = await signed(azure(credentials), parts, instant);
    expect(await verifyAzureHmac(azureRequest, credentials, later, { toleranceMs: 1_999 })).toEqual(verdictFor(false));
    expect(await verifyAzureHmac(azureRequest, credentials, later, { toleranceMs: 2_000 })).toEqual(verdictFor(true));

    const ncpCredentials = { accessKey: "ACCESS", secretKey: "not-a-real-key" };
    const ncpRequest = await signed(ncp(ncpCredentials), parts, instant);
    expect(await verifyNcpV2(ncpRequest, ncpCredentials, later, { toleranceMs: 2_000 })).toEqual(verdictFor(false));
    expect(await verifyNcpV2(ncpRequest, ncpCredentials, later, { toleranceMs: 2_001 })).toEqual(verdictFor(true));

    const tencentCredentials = { secretId: "AKID-made-up", secretKey: "not-a-real-key", token: "session" };
    const tencentRequest = await signed(samples.tencent, parts, instant);
    expect(await verifyTencentTc3(tencentRequest, tencentCredentials, later, { toleranceMs: 1_999 })).toEqual(verdictFor(false));
    expect(await verifyTencentTc3(tencentRequest, tencentCredentials, later, { toleranceMs: 2_000 })).toEqual(verdictFor(true));
  });
});

describe("fractions of a second", () => {
  const late = new Date("2026-02-28T23:59:59.999Z");

  it("are truncated where the scheme speaks of seconds", async () => {
    expect(await samples.azure.sign(parts, late)).toMatchObject({ "x-ms-date": "Sat, 28 Feb 2026 23:59:59 GMT" });
    const tencent = await samples.tencent.sign(parts, late);
    expect(tencent["x-tc-timestamp"]).toBe("1772323199");
    expect(tencent.authorization).toContain("/2026-02-28/ses/tc3_request");
  });

  it("are kept where it speaks of milliseconds", async () => {
    expect(await samples.ncp.sign(parts, late)).toMatchObject({ "x-ncp-apigw-timestamp": "1772323199999" });
  });

  it("are lost from the end of the window", async () => {
    for (const scheme of [samples.azure, samples.tencent]) {
      const request = await signed(scheme, parts, late);
      expect(await scheme.verify(request, new Date(late.getTime() + minutes5 - 999))).toEqual(verdictFor(true));
      expect(await scheme.verify(request, new Date(late.getTime() + minutes5 - 998))).toEqual(verdictFor(false));
    }
  });
});

describe("the day of the TC3 scope", () => {
  it.each([
    ["2025-12-31T16:00:00Z", "2025-12-31"],
    ["2025-12-31T23:59:59Z", "2025-12-31"],
    ["2026-01-01T00:00:00Z", "2026-01-01"],
  ])("at %s is %s, the UTC day", async (at, day) => {
    const request = await signed(samples.tencent, parts, new Date(at));
    expect(request.headers.authorization).toContain(`Credential=AKID-made-up/${day}/ses/tc3_request`);
    expect(await samples.tencent.verify(request, new Date(at))).toEqual({ valid: true });
  });
});

it("NCP refuses a timestamp in seconds, although it is signed as it should be", async () => {
  const request = await signed(samples.ncp, parts, new Date(instant.getTime() / 1000));
  expect(request.headers["x-ncp-apigw-timestamp"]).toBe("1772323200");
  expect(await samples.ncp.verify(request, instant)).toEqual(verdictFor(false));
});
