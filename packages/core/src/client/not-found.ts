import { isSendStatusError } from "../errors.js";

/** What a read returns, or undefined where the provider does not know the id: for a status that is an answer, not an error. */
export async function unlessNotFound<Data>(read: PromiseLike<Data>): Promise<Data | undefined> {
  try {
    return await read;
  } catch (error) {
    if (isSendStatusError(error) && error.kind === "not-found") return undefined;
    throw error;
  }
}
