/** A package of ours, and what an application would take instead. */
export interface Contender {
  /**
   * The programs that read a status with each are `programs/<name>.ours.ts`, which only asks, `programs/<name>.whole.ts`, with the whole
   * client, and `programs/<peer>.sdk.ts`.
   */
  readonly name: "azure" | "tencent" | "twilio" | "ncp" | "all";
  readonly ours: string;
  readonly peer: {
    readonly name: "azure" | "tencent" | "twilio" | "all";
    readonly title: string;
    readonly packages: readonly string[];
  };
}

const azure = { name: "azure", title: "@azure/communication-email", packages: ["@azure/communication-email"] } as const;
const tencent = { name: "tencent", title: "tencentcloud-sdk-nodejs-ses", packages: ["tencentcloud-sdk-nodejs-ses"] } as const;
const twilio = { name: "twilio", title: "twilio", packages: ["twilio"] } as const;
const all = {
  name: "all",
  title: "the three SDKs",
  packages: [...azure.packages, ...tencent.packages, ...twilio.packages],
} as const;

/** NAVER Cloud publishes no SDK for mail; ours stands beside Tencent's, which answers the same question for a like service. */
export const contenders: readonly Contender[] = [
  { name: "azure", ours: "@sendstatus/azure", peer: azure },
  { name: "tencent", ours: "@sendstatus/tencent", peer: tencent },
  { name: "twilio", ours: "@sendstatus/twilio", peer: twilio },
  { name: "ncp", ours: "@sendstatus/ncp", peer: { ...tencent, title: `none; beside ${tencent.title}` } },
  { name: "all", ours: "@sendstatus/all", peer: all },
];
