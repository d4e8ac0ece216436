import { labels, type StatusCode } from "./stories.js";

/** A status as the service shows it. */
export const emailStatus = (code: StatusCode): Record<string, unknown> => ({ label: labels[code], code });
