import { SendStatusError } from "../errors.js";

const counted = (pages: number): string => (pages === 1 ? "1 page" : `${String(pages)} pages`);

/** An answer that is no page. Half a list must not look whole. */
export const brokenOff = (pages: number, what: string): SendStatusError =>
  new SendStatusError(
    "decode",
    `the list breaks off after ${counted(pages)}: ${what}; try again, from the last good page on with the option \`cursor\`.`,
    { retryable: true },
  );

/** A list that leads back to where it was. */
export const circular = (pages: number, what: string): SendStatusError =>
  new SendStatusError(
    "decode",
    `the list goes in a circle after ${counted(pages)}: ${what}; try again, or with longer pages, or elsewhere with the option \`cursor\`.`,
    { retryable: true },
  );

/** A list that is longer than anyone expected. */
export const tooLong = (maxPages: number): SendStatusError =>
  new SendStatusError(
    "decode",
    `the list goes on after ${counted(maxPages)}; raise the option \`maxPages\`, or go on from the last page with the option \`cursor\`.`,
  );

export const misused = (message: string): SendStatusError => new SendStatusError("usage", message);
