import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { brokenOff } from "./read-whole.js";

/** The headers of an answer, each as often as it was sent. */
export function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  return headers;
}

/** An answer as a `Response` with this body. */
export function toResponse(message: IncomingMessage, url: string, body: ReadableStream<Uint8Array> | null): Response {
  const { statusCode: status = 0, statusMessage: statusText = "" } = message;
  const response = new Response(body, { status, statusText, headers: headersOf(message) });
  return Object.defineProperty(response, "url", { value: url });
}

/** A body as a web stream. It is read as fast as whoever takes it; to cancel it cuts the connection. */
export function toStream(body: Readable, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await chunks.next();
          if (next.done === true) controller.close();
          else controller.enqueue(new Uint8Array(next.value));
        } catch (caught) {
          controller.error(brokenOff(caught as Error, signal));
        }
      },
      cancel: () => void body.destroy(),
    },
    { highWaterMark: 0 },
  );
}
