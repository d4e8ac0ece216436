import { describe, expect, it } from "vitest";
import { callsOf } from "../src/fuzz/calls.js";
import { tryCall } from "../src/fuzz/fuzz-calls.js";
import { answersOf, type ProviderName } from "../src/fuzz/samples.js";

/** What changed answers once led astray: the samples, with one text of JSON in the answers of one operation in place of another. */
interface Case {
  readonly what: string;
  readonly provider: ProviderName;
  readonly call: string;
  readonly operation: string;
  readonly replaced: readonly [RegExp, string];
  readonly ending: string;
}

const emailId = /"id":"comms_email_\w+"/;
const operationId = /"id":"comms_operation_\w+"/;
const mailId = /"mailId":"\d+"/g;

const corpus: readonly Case[] = [
  ...["null", '{"toString":null}', "[]", '""'].map((id) => ({
    what: `an Email has the id ${id}`,
    provider: "twilio" as const,
    call: "getStatus",
    operation: "listEmails",
    replaced: [emailId, `"id":${id}`] as const,
    ending: "resolved",
  })),
  ...["null", "7", '"../../"', '""'].map((id) => ({
    what: `a mail has the id ${id}, by which nothing can be asked`,
    provider: "ncp" as const,
    call: "getStatus",
    operation: "getMailList",
    replaced: [mailId, `"mailId":${id}`] as const,
    ending: "resolved",
  })),
  {
    what: "an operation in a list has no id",
    provider: "twilio",
    call: "listStatuses",
    operation: "listOperations",
    replaced: [operationId, '"id":null'],
    ending: "resolved",
  },
  {
    what: "a request in a list has no id",
    provider: "ncp",
    call: "listStatuses",
    operation: "getMailRequestList",
    replaced: [/"requestId":"\d+"/, '"requestId":{"then":1}'],
    ending: "resolved",
  },
  {
    what: "a row in a list has no id",
    provider: "tencent",
    call: "listStatuses",
    operation: "getSendEmailStatus",
    replaced: [/"MessageId":"[\w-]+"/, '"MessageId":null'],
    ending: "resolved",
  },
  {
    what: "the next page is named by half a surrogate pair",
    provider: "twilio",
    call: "listStatuses",
    operation: "listOperations",
    replaced: [/"next":"\w+"/, '"next":"\\ud800"'],
    ending: "decode",
  },
];

describe("what once led astray", () => {
  it.each(corpus)("$provider, $call: $what", async ({ provider, call, operation, replaced: [pattern, replacement], ending }) => {
    const samples = answersOf(provider).filter(({ status }) => status < 400);
    const tried = callsOf(provider).filter(({ name }) => name === call);
    const endings = new Set<string>();
    for (const one of tried) {
      // Each sample has its turn, as not each has what is replaced.
      for (let turn = 0; turn < 5; turn++) {
        const ended = await tryCall(one, [], (asked, count) => {
          const own = samples.filter((sample) => sample.operation === asked);
          const { status, value } = own[(turn + count) % own.length] as (typeof own)[number];
          const text = JSON.stringify(value);
          const body = Buffer.from(asked === operation ? text.replace(pattern, replacement) : text);
          return { kind: "answer", status, headers: {}, body };
        });
        endings.add(ended);
      }
    }
    expect(endings).toContain(ending);
  });
});
