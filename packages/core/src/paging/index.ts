export type { Page, PageOptions } from "./page.js";
export { PagedCall } from "./paged-call.js";
