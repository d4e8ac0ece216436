import type { Rule } from "../conformance.js";

const mostLines = 200;

/** A source that is written by hand has one idea, and so is short. */
export const length: Rule = ({ files }) =>
  [...files].flatMap(([file, text]) => {
    if (!/^packages\/[^/]+\/src\/.+\.ts$/.test(file) || file.endsWith(".gen.ts")) return [];
    const lines = text.split("\n").length - 1;
    if (lines <= mostLines) return [];
    return [
      {
        file,
        problem: `It has ${String(lines)} lines, more than ${String(mostLines)}.`,
        mend: "Give what has a name of its own a file of its own.",
      },
    ];
  });
