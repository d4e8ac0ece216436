const opening = "<!-- Generated from specs/";

/**
 * A page without anything written by hand, as opposed to one with blocks. The formatter would pad the cells of its tables to the
 * longest text in them, so it is kept off.
 */
export const wholePage = (source: string, text: string): string =>
  [
    `${opening}${source} by \`pnpm generate\`. Do not edit. -->`,
    "<!-- prettier-ignore-start -->",
    text,
    "<!-- prettier-ignore-end -->\n",
  ].join("\n\n");

/** Whether a page is one of these. Where no spec brings it about any more, nobody needs it. */
export const isWholePage = (page: string): boolean => page.startsWith(opening);
