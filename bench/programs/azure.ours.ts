import { createAzureStatus } from "@sendstatus/azure/status";

const azure = createAzureStatus({ endpoint: "https://contoso.communication.azure.com", accessKey: "bm90LWEtcmVhbC1rZXk=" });
const status = await azure.getStatus({ operationId: "8540c0de-899f-5cce-acb5-3ec493af3800" });
console.log(status.operation, status.state);
