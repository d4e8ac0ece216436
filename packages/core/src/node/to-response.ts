import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { brokenOff } from "./read-whole.js";

/** An answer as a `Response` with this body. */
export function toResponse(message: IncomingMessage, url: string, body: ReadableStream<Uint8Array> | null): Response {
  const { statusCode: status = 0, statusMessage: statusText = "", rawHeaders } = message;
  const response = new Response(body, { status, statusText });
  // Each as often as it was sent.
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) response.headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
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
