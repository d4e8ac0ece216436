/** JSON content with another value in each field of such a name, wherever it stands. */
export function withFields(content: unknown, names: readonly string[], value: unknown): unknown {
  if (Array.isArray(content)) return content.map((item: unknown) => withFields(item, names, value));
  if (typeof content !== "object" || content === null) return content;
  const fields = Object.entries(content).map(([name, inner]: [string, unknown]) => {
    return [name, names.includes(name) ? value : withFields(inner, names, value)] as const;
  });
  return Object.fromEntries(fields);
}
