import { createTencent, type TencentClient } from "@sendstatus/tencent";
import { emulated } from "../support/emulated.js";
import { freezeDate, underFrozenDate } from "../support/frozen-date.js";
import { type OfficialClient, officialClient } from "./support.js";

/** The official client and ours before one emulator, until the end of the test file. `Date` stands still. */
export async function bothClients(): Promise<{ official: OfficialClient; ours: TencentClient }> {
  freezeDate(new Date("2026-03-01T04:00:00Z"));
  const { credentials, endpoints } = await emulated();
  const { secretId, secretKey } = credentials.tencent;
  return {
    official: officialClient({ secretId, secretKey }, { endpoint: new URL(endpoints.tencent).host }),
    ours: createTencent({ ...underFrozenDate, secretId, secretKey, region: "ap-guangzhou", endpoint: endpoints.tencent }),
  };
}
