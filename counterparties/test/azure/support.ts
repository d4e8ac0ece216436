import { createCommunicationAuthPolicy } from "@azure/communication-common";
import { createPipelineRequest, type HttpMethods, type PipelineRequest, type RequestBodyType } from "@azure/core-rest-pipeline";
import { type Bytes, type RequestParts, requestParts } from "@sendstatus/core/signing";

/** A request before it is signed. */
export interface Unsigned {
  readonly method: HttpMethods;
  readonly url: string;
  readonly body?: RequestBodyType;
}

/** The headers that the SDK's own signing step puts on a request, at the present `Date`. */
export async function signedByOfficial(unsigned: Unsigned, key: string): Promise<Readonly<Record<string, string>>> {
  const policy = createCommunicationAuthPolicy({ key });
  const request = createPipelineRequest({ allowInsecureConnection: true, ...unsigned });
  const { headers } = await policy.sendRequest(request, (signed) =>
    Promise.resolve({ status: 200, headers: signed.headers, request }),
  );
  return headers.toJSON();
}

/** What a request of the SDK's pipeline puts on the wire. */
export function onTheWire({ method, url, headers, body }: PipelineRequest): RequestParts {
  return requestParts(method, url, headers.toJSON(), bytesOf(body));
}

const bytesOf = (body: unknown): Bytes => new TextEncoder().encode(typeof body === "string" ? body : "");
