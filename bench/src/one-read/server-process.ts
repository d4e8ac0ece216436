// Answers each provider's address, always with the same: what is measured is the caller, not the service.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cannedAnswer } from "./canned-answers.js";

const server = createServer((request, response) => {
  const answer = JSON.stringify(cannedAnswer(request.url ?? ""));
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(answer) }).end(answer);
  });
});
// Longer than any candidate pauses between its turns.
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
// It ends with the process that started it.
process.once("disconnect", () => process.exit());
