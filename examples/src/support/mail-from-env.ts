import { createSendStatus, type SendStatus, type SendStatusOptions } from "@sendstatus/all";

/** A client over whichever of the four are configured; what was not is refused when it is asked. */
export type Mail = SendStatus<SendStatusOptions>;

/** Reads credentials from the environment. Of Azure the endpoint is its own; of the others it is only given for an emulator. */
export function mailFromEnv(env: NodeJS.ProcessEnv): Mail {
  const { AZURE_ENDPOINT, AZURE_ACCESS_KEY, TWILIO_API_KEY, TWILIO_API_KEY_SECRET } = env;
  const { TENCENT_SECRET_ID, TENCENT_SECRET_KEY, TENCENT_REGION = "ap-guangzhou", NCP_ACCESS_KEY, NCP_SECRET_KEY } = env;
  return createSendStatus({
    ...(AZURE_ENDPOINT && AZURE_ACCESS_KEY && { azure: { endpoint: AZURE_ENDPOINT, accessKey: AZURE_ACCESS_KEY } }),
    ...(TWILIO_API_KEY &&
      TWILIO_API_KEY_SECRET && {
        twilio: { endpoint: env.TWILIO_ENDPOINT, apiKey: TWILIO_API_KEY, apiKeySecret: TWILIO_API_KEY_SECRET },
      }),
    ...(TENCENT_SECRET_ID &&
      TENCENT_SECRET_KEY && {
        tencent: {
          endpoint: env.TENCENT_ENDPOINT,
          secretId: TENCENT_SECRET_ID,
          secretKey: TENCENT_SECRET_KEY,
          region: TENCENT_REGION,
        },
      }),
    ...(NCP_ACCESS_KEY &&
      NCP_SECRET_KEY && { ncp: { endpoint: env.NCP_ENDPOINT, accessKey: NCP_ACCESS_KEY, secretKey: NCP_SECRET_KEY } }),
  });
}
