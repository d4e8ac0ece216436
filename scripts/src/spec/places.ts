/** The path to each object and list of a document, by the thing itself. What stands in two places has the first. */
export function placesIn(document: unknown): ReadonlyMap<object, readonly string[]> {
  const places = new Map<object, readonly string[]>();
  const visit = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== "object" || node === null || places.has(node)) return;
    places.set(node, path);
    for (const [key, value] of Object.entries(node)) visit(value, [...path, key]);
  };
  visit(document, []);
  return places;
}
