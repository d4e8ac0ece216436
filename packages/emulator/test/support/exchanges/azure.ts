import type { Exchange } from "./exchange.js";

const version = "?api-version=2023-03-31";

export const azure: Exchange = {
  provider: "azure",
  sending: "send",
  send: (at, body) => at.azure("POST", `/emails:send${version}`, body),
  read: async (at, { body }) => {
    return { getSendResult: await at.azure("GET", `/emails/operations/${(body as { id: string }).id}${version}`) };
  },
  readNothing: async (at) => {
    return { getSendResult: await at.azure("GET", `/emails/operations/1${version}`) };
  },
  places: { send: { method: "POST", path: "/emails:send" }, getSendResult: { path: "/emails/operations/1" } },
};
