import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { ServiceOptions, Services } from "./services.js";

interface Answer {
  readonly id: number;
  readonly value: never;
  readonly error?: string;
}

/** The services in a process of their own. */
export async function forkServices(options: ServiceOptions): Promise<Services> {
  const program = fileURLToPath(new URL("service-process.ts", import.meta.url));
  const child = fork(program, [JSON.stringify(options)], { serialization: "advanced" });
  const [started] = (await once(child, "message")) as [Pick<Services, "endpoints" | "credentials">];
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  child.on("message", (answer: Answer) => waiting.get(answer.id)?.(answer));
  const ask = <Value>(method: string, input?: unknown): Promise<Value> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ value, error }) => {
        waiting.delete(id);
        if (error === undefined) resolve(value);
        else reject(new Error(error));
      });
      child.send({ id, method, input });
    });
  return {
    ...started,
    arrange: (chances) => ask("arrange", chances),
    struck: () => ask("struck"),
    mailbox: (provider) => ask("mailbox", provider),
    async close() {
      await ask("close");
      child.disconnect();
      await once(child, "exit");
    },
  };
}
