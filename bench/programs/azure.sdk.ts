import { EmailClient, type EmailMessage } from "@azure/communication-email";

const azure = new EmailClient("https://contoso.communication.azure.com", { key: "bm90LWEtcmVhbC1rZXk=" });
const poller = await azure.beginSend({} as EmailMessage, { resumeFrom: "{}" });
console.log(poller.getResult()?.status);
