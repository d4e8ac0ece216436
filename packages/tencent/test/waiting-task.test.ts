import { describe, expect, it } from "vitest";
import { type Asked, onPage, task } from "./support.js";
import { wait } from "./wait.js";

describe("waiting for a bulk task of Tencent", () => {
  const target = { version: 1, provider: "tencent", taskId: "123" } as const;
  const tasks = (TaskStatus: number, asked: Asked): object => ({ TotalCount: 1, Data: onPage([task({ TaskStatus })], asked) });

  it("ends when it is finished, if no more is wished", async () => {
    const { status, askedAt } = await wait(target, (second, asked) => tasks(second >= 60 ? 10 : 5, asked), { until: "finished" });
    expect([status.ended, status.operation, askedAt]).toEqual(["settled", "finished", [0, 30, 90]]);
  });

  it("ends with the ceiling when it is finished, since asking tells no more of its mails", async () => {
    const { status, askedAt } = await wait(target, (second, asked) => tasks(second >= 60 ? 10 : 5, asked));
    expect([status.ended, status.operation, askedAt]).toEqual(["ceiling", "finished", [0, 30, 90]]);
  });

  it("ends when it has failed", async () => {
    const { status, askedAt } = await wait(target, (_second, asked) => tasks(7, asked));
    expect([status.ended, status.state, askedAt]).toEqual(["settled", "failed", [0]]);
  });

  it("goes on while its mails are sent, or paused for a day", async () => {
    const { status, askedAt } = await wait(target, (second, asked) => tasks(second < 60 ? 6 : 5, asked), {
      timeoutMs: 600_000,
    });
    expect([status.ended, status.operation, askedAt]).toEqual(["deadline", "running", [0, 30, 90, 390]]);
  });
});
