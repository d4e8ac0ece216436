import { Agent } from "node:http";
import { connect } from "node:net";
import { ses } from "tencentcloud-sdk-nodejs-ses";

type ClientConfig = ConstructorParameters<typeof ses.v20201002.Client>[0];
type HttpProfile = NonNullable<NonNullable<ClientConfig["profile"]>["httpProfile"]>;
export type OfficialClient = InstanceType<typeof ses.v20201002.Client>;

/** The official client of SES, over plain http. */
export function officialClient(
  credential: ClientConfig["credential"],
  httpProfile: HttpProfile,
  region = "ap-guangzhou",
): OfficialClient {
  return new ses.v20201002.Client({ credential, region, profile: { httpProfile: { protocol: "http://", ...httpProfile } } });
}

/** Reaches a port of loopback under any name, so that the official host can be asked for. */
export class LoopbackAgent extends Agent {
  constructor(private readonly port: number) {
    super();
  }
  override createConnection(): ReturnType<typeof connect> {
    return connect(this.port, "127.0.0.1");
  }
}
