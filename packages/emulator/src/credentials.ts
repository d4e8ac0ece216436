/** What the emulated services accept. Fixed and obviously fake, so that a test may write them down. */
export interface Credentials {
  readonly azure: { readonly accessKey: string; readonly token: string };
  readonly twilio: {
    readonly accountSid: string;
    readonly authToken: string;
    readonly apiKey: string;
    readonly apiKeySecret: string;
  };
  readonly tencent: {
    readonly secretId: string;
    readonly secretKey: string;
    readonly temporary: { readonly secretId: string; readonly secretKey: string; readonly token: string };
  };
  readonly ncp: { readonly accessKey: string; readonly secretKey: string };
}

export const credentials: Credentials = {
  azure: { accessKey: btoa("emulator-azure-access-key"), token: "emulator-azure-token" },
  twilio: {
    accountSid: `AC${"0".repeat(32)}`,
    authToken: "emulator-twilio-auth-token",
    apiKey: `SK${"0".repeat(32)}`,
    apiKeySecret: "emulator-twilio-api-key-secret",
  },
  tencent: {
    secretId: "emulator-tencent-secret-id",
    secretKey: "emulator-tencent-secret-key",
    temporary: {
      secretId: "emulator-tencent-temporary-secret-id",
      secretKey: "emulator-tencent-temporary-secret-key",
      token: "emulator-tencent-session-token",
    },
  },
  ncp: { accessKey: "emulator-ncp-access-key", secretKey: "emulator-ncp-secret-key" },
};
