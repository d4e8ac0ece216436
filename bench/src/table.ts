/** A Markdown table that can be read as it is: numbers to the right. */
export function tableOf(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNumeric = heading.map((_, column) => rows.every((row) => /^(≤ )?[\d.,]*x?$/.test(row[column] ?? "")));
  const widths = heading.map((_, column) => Math.max(3, ...[heading, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? "";
      return isNumeric[column] === true ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${cells.join(" | ")} |`;
  };
  const rule = widths.map((width, column) => (isNumeric[column] === true ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [line(heading), line(rule), ...rows.map(line)].join("\n");
}
