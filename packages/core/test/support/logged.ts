import { Console } from "node:console";
import { Writable } from "node:stream";
import { format, inspect } from "node:util";

/** The forms in which a value may end up in a log, alone or inside of something else. `console.dir` asks for the bare object, so not that. */
export function logged(value: unknown): readonly string[] {
  const all = { depth: null, showHidden: true, maxArrayLength: null, maxStringLength: null, getters: true } as const;
  const holders = [
    value,
    { value },
    [value],
    [[value]],
    new Map([["key", value]]),
    new Set([value]),
    Object.assign(new Error("e"), { value }),
  ];
  return [
    ...holders.flatMap((holder) => [
      inspect(holder),
      inspect(holder, all),
      inspect(holder, { ...all, showProxy: true, colors: true }),
    ]),
    format("%o", value),
    format("%O", value),
    written(value),
  ];
}

/** What the console writes of a value. */
function written(value: unknown): string {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  const log = new Console(stream, stream);
  log.log(value);
  log.error("the value: %s %o", value, value);
  return text;
}
