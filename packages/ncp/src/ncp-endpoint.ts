import { SendStatusError } from "@sendstatus/core";
import { requireEndpoint, requireOneOf } from "@sendstatus/core/client";

/** The regions of a zone. Each is a subscription of its own. */
export type NcpRegion = "KR" | "SGN" | "JPN";

/** The clouds of NAVER Cloud, each with accounts of its own: for everybody, for the public sector, for financial institutions. */
export type NcpZone = "public" | "government" | "financial";

/** Which of the service's addresses to ask. */
export interface NcpPlace {
  /** Default `KR`. */
  readonly region?: NcpRegion | undefined;
  /**
   * Default `public`. Uncertain: the addresses of `government` in `SGN` and `JPN`, on which the pages differ, and that of `financial`, which
   * is taken from a client of 2020; it is known for `KR` only.
   */
  readonly zone?: NcpZone | undefined;
  /** The whole base address instead of a region's and a zone's, as `https://mail.apigw.ntruss.com/api/v1`. */
  readonly endpoint?: string | undefined;
}

const hosts: Readonly<Record<NcpZone, string>> = {
  public: "mail.apigw.ntruss.com",
  government: "mail.apigw.gov-ntruss.com",
  financial: "mail.apigw.fin-ntruss.com",
};

const paths: Readonly<Record<NcpRegion, string>> = { KR: "/api/v1", SGN: "/api/v1-sgn", JPN: "/api/v1-jpn" };

/**
 * The base address of the service.
 *
 * @throws {SendStatusError} kind `configuration` if there is none, or if more than one is named.
 * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer
 */
export function ncpEndpoint({ region, zone, endpoint }: NcpPlace): string {
  requireOneOf("ncp", "region", ["KR", "SGN", "JPN"], region);
  requireOneOf("ncp", "zone", ["public", "government", "financial"], zone);
  if (endpoint === undefined) return requireEndpoint("ncp", `https://${placeOf(region, zone)}`);
  if (region === undefined && zone === undefined) return requireEndpoint("ncp", endpoint);
  throw refused("set `region` and `zone`, or `endpoint`, not both; an endpoint holds its region.");
}

function placeOf(region: NcpRegion = "KR", zone: NcpZone = "public"): string {
  if (zone !== "financial" || region === "KR") return hosts[zone] + paths[region];
  throw refused("no address of the zone `financial` is known in this `region`; set `endpoint` if you have one.");
}

const refused = (message: string): SendStatusError => new SendStatusError("configuration", `ncp: ${message}`);
