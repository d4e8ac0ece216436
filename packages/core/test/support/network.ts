/** An error as `fetch` throws it where the network fails: the system's code is one level down. */
export const systemError = (code: string): Error =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
