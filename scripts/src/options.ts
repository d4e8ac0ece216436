import { parseArgs, type ParseArgsConfig } from "node:util";

/** The options that a program was called with. What is none ends it, with a line that says so. */
export function optionsOf<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  options: Options,
): ReturnType<typeof parseArgs<{ options: Options }>>["values"] {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const known = Object.keys(options).map((name) => `--${name}`);
    console.error(`${error.message}. The options are ${known.join(" and ")}.`);
    process.exit(1);
  }
}
