import { ses } from "tencentcloud-sdk-nodejs-ses";

const credential = { secretId: "AKIDEXAMPLE", secretKey: "not-a-real-key" };
const tencent = new ses.v20201002.Client({ credential, region: "ap-guangzhou" });
const { EmailStatusList } = await tencent.GetSendEmailStatus({ RequestDate: "2026-03-01", Offset: 0, Limit: 100 });
console.log(EmailStatusList?.map(({ DeliverStatus }) => DeliverStatus));
