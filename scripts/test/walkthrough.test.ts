import { describe, expect, it } from "vitest";
import { costOf, stepsIn, withDiff } from "./contributing/walkthrough.js";

const fence = "```";
const page = `# Page

## Before

${fence}sh
npm test
${fence}

## Do it

${fence}text
only to be read
${fence}

${fence}sh
pnpm one
pnpm two
${fence}

${fence}ts src/new.ts
const a = 1;

const b = 2;
${fence}

${fence}diff src/old.ts
-const c = 3;
+const c = 4;
+const d = 5;
${fence}

## After

${fence}sh
npm publish
${fence}
`;

describe("the steps of a walk-through", () => {
  it("are the blocks of its section, in their order", () => {
    expect(stepsIn(page, "Do it")).toEqual([
      { kind: "commands", commands: ["pnpm one", "pnpm two"] },
      { kind: "file", path: "src/new.ts", text: "const a = 1;\n\nconst b = 2;\n" },
      { kind: "edit", path: "src/old.ts", diff: "-const c = 3;\n+const c = 4;\n+const d = 5;\n" },
    ]);
  });

  it("cost the files and the lines that are written by hand", () => {
    expect(costOf(stepsIn(page, "Do it"))).toEqual({ files: 2, lines: 5 });
    expect(costOf(stepsIn(page, "After"))).toEqual({ files: 0, lines: 0 });
  });

  it("are missed where there is no such section", () => {
    expect(() => stepsIn(page, "Do nothing")).toThrow("Do nothing");
  });

  it("must say which file they are of", () => {
    expect(() => stepsIn(`## Do it\n\n${fence}ts\nconst a = 1;\n${fence}\n`, "Do it")).toThrow("const a = 1;");
  });
});

describe("a diff", () => {
  const text = "one\ntwo\n\nthree\ntwo\n";

  it.each([
    ["+zero\n one\n", "zero\none\ntwo\n\nthree\ntwo\n"],
    [" one\n-two\n+2\n", "one\n2\n\nthree\ntwo\n"],
    [" two\n\n-three\n", "one\ntwo\n\ntwo\n"],
    ["-one\n@@\n three\n-two\n+2\n", "two\n\nthree\n2\n"],
    ["-three\n+$& and $1\n", "one\ntwo\n\n$& and $1\ntwo\n"],
  ])("changes what stands there: %j", (diff, changed) => {
    expect(withDiff(text, diff)).toBe(changed);
  });

  it.each([
    ["-four\n+4\n", "stands there 0 times"],
    ["-two\n+2\n", "stands there 2 times"],
    ["-thr\n+3\n", "stands there 0 times"],
    [" one\n-three\n", "stands there 0 times"],
  ])("is refused where it does not fit: %j", (diff, said) => {
    expect(() => withDiff(text, diff)).toThrow(said);
  });
});
