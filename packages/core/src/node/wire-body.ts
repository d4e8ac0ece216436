/** What is written as a body: bytes whose number is known. */
export type WireBody = Uint8Array | undefined;

/** A body as bytes, and the type that `fetch` would give it. Bytes, all that a client sends, are taken as they are. */
export async function wireBody(body: RequestInit["body"]): Promise<{ bytes: WireBody; type?: string | null }> {
  if (body === undefined || body === null) return { bytes: undefined };
  // Of no bytes there is nothing to write or to say.
  if (body instanceof Uint8Array) return { bytes: body.byteLength === 0 ? undefined : body };
  const whole = new Response(body);
  return { type: whole.headers.get("content-type"), bytes: new Uint8Array(await whole.arrayBuffer()) };
}
