export { cursorPages, type CursorPages } from "./cursor-pages.js";
export { numberedPages, type NumberedPages } from "./numbered-pages.js";
export { offsetPages, type OffsetPages } from "./offset-pages.js";
export type { Page, PageOptions } from "./page.js";
export { PagedCall } from "./paged-call.js";
export type { PageStyle } from "./style.js";
