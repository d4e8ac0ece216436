import { createTwilio } from "@sendstatus/twilio";
import type { EndlessList } from "./endless-list.js";

/** Reads the whole list, and says how many rows it had. */
export type ListReader = (list: EndlessList) => Promise<number>;

export const readWithOurs: ListReader = async ({ fetch }) => {
  const twilio = createTwilio({
    apiKey: "SK00000000000000000000000000000001",
    apiKeySecret: "not-a-real-secret",
    rateLimits: false,
    fetch,
  });
  let rows = 0;
  for await (const { operation } of twilio.listStatuses({ from: new Date("2026-04-05T00:00:00Z") })) {
    if (operation === "finished" || operation === "running") rows++;
  }
  return rows;
};

interface OperationPage {
  readonly operations: readonly { readonly status: string }[];
  readonly pagination: { readonly next: string | null };
}

export const readByHand: ListReader = async ({ fetch }) => {
  let rows = 0;
  let token: string | null = "1";
  while (token !== null) {
    const response = await fetch(`https://comms.twilio.com/v1/Emails/Operations?pageSize=1000&pageToken=${token}`);
    const { operations, pagination } = (await response.json()) as OperationPage;
    for (const { status } of operations) if (status === "COMPLETED" || status === "PROCESSING") rows++;
    token = pagination.next;
  }
  return rows;
};
