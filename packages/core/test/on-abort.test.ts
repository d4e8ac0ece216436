import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { onAbort } from "../src/on-abort.js";

it("many wait for one signal with one listener, and are told in their order", () => {
  const controller = new AbortController();
  const told: number[] = [];
  for (let index = 0; index < 100; index++) onAbort(controller.signal, () => void told.push(index));
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
  controller.abort();
  expect(told).toEqual(Array.from({ length: 100 }, (_, index) => index));
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

it("who leaves is not told, and the last one takes the listener along", () => {
  const controller = new AbortController();
  const told: string[] = [];
  const callback = (): void => void told.push("called");
  const leave = [onAbort(controller.signal, callback), onAbort(controller.signal, callback)];
  leave[0]?.();
  leave[0]?.();
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
  leave[1]?.();
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  leave[0]?.();
  onAbort(controller.signal, callback);
  leave[1]?.();
  controller.abort();
  expect(told).toEqual(["called"]);
});

it("whoever is told may make others leave, who are told all the same, once", () => {
  const controller = new AbortController();
  const told: string[] = [];
  onAbort(controller.signal, () => {
    told.push("first");
    leave();
  });
  const leave = onAbort(controller.signal, () => void told.push("second"));
  controller.abort();
  expect(told).toEqual(["first", "second"]);
});
