import fc from "fast-check";

/** A change of the bytes of a body. Places are shares of its length. */
export type ByteChange =
  | { readonly kind: "cut" | "flip" | "remove"; readonly at: number }
  | { readonly kind: "insert"; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: "utf-16" | "latin-1" | "bom" | "html" | "twice" | "empty" };

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any change. */
export const byteChange: fc.Arbitrary<ByteChange> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("cut" as const, "flip" as const, "remove" as const), at: share }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("insert" as const),
      at: share,
      bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "utf-16" as const,
        "latin-1" as const,
        "bom" as const,
        "html" as const,
        "twice" as const,
        "empty" as const,
      ),
    }),
  },
);

/** The bytes of a text, changed. */
export const changedBytes = (text: string, changes: readonly ByteChange[]): Uint8Array<ArrayBuffer> =>
  changes.reduce<Buffer<ArrayBuffer>>(apply, Buffer.from(text));

function apply(bytes: Buffer<ArrayBuffer>, change: ByteChange): Buffer<ArrayBuffer> {
  const at = "at" in change ? Math.floor(change.at * bytes.length) : 0;
  switch (change.kind) {
    case "cut":
      return bytes.subarray(0, at);
    case "remove":
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    case "insert":
      return Buffer.concat([bytes.subarray(0, at), change.bytes, bytes.subarray(at)]);
    case "flip":
      return Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 0x20 : byte)));
    case "utf-16":
      return Buffer.from(bytes.toString(), "utf16le");
    case "latin-1":
      return Buffer.from(bytes.toString(), "latin1");
    case "bom":
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    case "html":
      return Buffer.from(`<!doctype html><html><body><h1>Bad gateway</h1><pre>${bytes.toString()}</pre></body></html>`);
    case "twice":
      return Buffer.concat([bytes, bytes]);
    case "empty":
      return Buffer.alloc(0);
  }
}
