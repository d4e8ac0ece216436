import { describe, expect, it } from "vitest";
import { refuseInexact } from "../../src/json/refuse-inexact.js";

const circle: Record<string, unknown> = {};
circle.again = [circle];

describe("refuseInexact", () => {
  it.each([
    { Offset: Number.NaN },
    { Offset: Infinity },
    { Offset: -Infinity },
    { Offset: 2 ** 53 },
    { Offset: 12345678901234567890n },
    { Offset: 1n },
  ])("refuses %o and does not repeat the value", (input) => {
    const isRefused = expect(() => {
      refuseInexact(input);
    });
    isRefused.toThrow(
      expect.objectContaining({
        name: "SendStatusError",
        kind: "usage",
        message:
          "`/Offset` of the input is a number that cannot be sent exactly; " +
          "give a whole number below 2^53, or a text where the API takes one.",
      }),
    );
  });

  it("names the place in a body, without the keys of a map", () => {
    const input = { body: { recipients: [{ parameters: { "jane@contoso.example": Number.NaN } }] } };
    expect(() => {
      refuseInexact(input);
    }).toThrow("`/body/recipients/0/parameters/*` of the input is a number");
  });

  it("refuses what holds itself", () => {
    expect(() => {
      refuseInexact(circle);
    }).toThrow("is nested too deeply, or holds itself");
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ body: { at: new Date(0), text: "9007199254740993", none: undefined, nil: null, exact: -0, part: 0.1 } }],
    [{ bytes: new BigInt64Array([2n]), list: [] }],
  ])("lets %o pass", (input) => {
    expect(() => {
      refuseInexact(input);
    }).not.toThrow();
  });
});
