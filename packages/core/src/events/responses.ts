/** Answers without a body: a stranger learns nothing from them. */
const withStatus = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers });

/** The request was taken. A provider does not send it again. */
export const accepted = (): Response => withStatus(200);

/** The request did not prove where it is from. Event Grid does not repeat it. */
export const unauthorised = (): Response => withStatus(401);

/** Events come by POST. */
export const methodNotAllowed = (): Response => withStatus(405, { allow: "POST" });

/** The body is larger than is read. Event Grid does not repeat it. */
export const tooLarge = (): Response => withStatus(413);

/** Something failed that may work later, so that the provider sends the request again. */
export const tryLater = (): Response => withStatus(503);
