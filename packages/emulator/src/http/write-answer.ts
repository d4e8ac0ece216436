import type { ServerResponse } from "node:http";
import type { Clock } from "@sendstatus/core";
import type { Answer } from "../service/answer.js";
import { halfOf, partsOf } from "./body-parts.js";

/** Writes an answer to its connection, with the flaw that it has. */
export async function writeAnswer(response: ServerResponse, answer: Answer, clock: Clock): Promise<void> {
  const { status, headers, body, flaw } = answer;
  const bytes = Buffer.from(body);
  switch (flaw?.kind) {
    case "cut-answer":
      response.destroy();
      return;
    case "cut-body":
      response.writeHead(status, { ...headers, "content-length": bytes.byteLength });
      response.write(halfOf(bytes), () => response.destroy());
      return;
    case "dripping": {
      response.writeHead(status, headers).flushHeaders();
      for (const [index, part] of partsOf(bytes, flaw.parts).entries()) {
        if (index > 0) await pause(response, flaw.ms, clock);
        response.write(part);
      }
      response.end();
      return;
    }
    case "late":
      await pause(response, flaw.ms, clock);
  }
  response.writeHead(status, headers).end(body);
}

/** Waits for as long as there is somebody to answer; rejects when there is nobody any more. */
function pause(response: ServerResponse, ms: number, clock: Clock): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      cancel();
      reject(new Error("The connection has ended."));
    };
    const cancel = clock.after(ms, () => {
      response.off("close", leave);
      resolve();
    });
    if (response.destroyed) leave();
    else response.once("close", leave);
  });
}
