import { describe, expect, it } from "vitest";
import { createTwilio, type TwilioOptions } from "../src/index.js";
import { target, twilioAnswering } from "./support.js";

const accountSid = "AC00000000000000000000000000000001";
const apiKey = "SK00000000000000000000000000000001";

describe("createTwilio", () => {
  it.each([
    [{ accountSid, authToken: "token" }, accountSid],
    [{ apiKey, apiKeySecret: async () => "secret" }, apiKey],
  ])("proves itself with either pair: %#", async (pair, user) => {
    let seen: Record<string, string> = {};
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      seen = init.headers as Record<string, string>;
      return Response.json({ id: "1", status: "PROCESSING", stats: {} });
    };
    await createTwilio({ ...(pair as TwilioOptions), fetch }).getStatus(target);
    const [scheme, encoded = ""] = (seen.authorization ?? "").split(" ");
    expect([scheme, Buffer.from(encoded, "base64").toString().split(":")[0]]).toEqual(["Basic", user]);
  });

  it.each([
    [{}, "accountSid"],
    [{ accountSid }, "authToken"],
    [{ apiKey, apiKeySecret: " " }, "apiKeySecret"],
    [{ accountSid, authToken: "t", apiKey, apiKeySecret: "s" }, "either"],
    [{ accountSid, authToken: "t", endpoint: "ftp://comms.twilio.com" }, "endpoint"],
  ])("names the option to set: %#", (options, named) => {
    expect(() => createTwilio(options as unknown as TwilioOptions)).toThrow(
      expect.objectContaining({ kind: "configuration", message: expect.stringContaining(named) as string }) as Error,
    );
  });

  it.each(["comms_email_01h9krwprkeee8fzqspvwy6nq8", "comms_operation_", "../Emails", ""])(
    "refuses %j before sending: it is no operation",
    async (operationId) => {
      await expect(twilioAnswering({}).getStatus({ operationId })).rejects.toMatchObject({ kind: "usage", attempts: 0 });
    },
  );
});
