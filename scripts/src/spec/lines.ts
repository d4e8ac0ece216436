import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";

/** The line of what stands at a path: of its key or, in a list, of its item. Of what is not there, the line of what is nearest. */
export function lineAt(document: Document, lines: LineCounter, path: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const token of path) {
    const pair = isMap(node) ? node.items.find((item: Pair) => keyOf(item) === token) : undefined;
    const next = isSeq(node) ? node.items[Number(token)] : pair?.value;
    const place = (pair?.key ?? next) as Node | null | undefined;
    if (place?.range == null) break;
    offset = place.range[0];
    node = next;
  }
  return lines.linePos(offset).line;
}

/** A key of digits may be a number in YAML; it is a text in a path. */
const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
