import fc from "fast-check";

/** To the millisecond. */
export const instants = fc.date({
  min: new Date("2000-01-01T00:00:00Z"),
  max: new Date("2099-12-31T00:00:00Z"),
  noInvalidDate: true,
});

/** Any text, with lone halves of a pair, which become U+FFFD on the wire. */
export const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes)),
);

/** Text that UTF-8 can hold. */
export const text = fc.string({ unit: "grapheme", maxLength: 12 });

/** What may stand in a key or a token: printable ASCII without spaces. */
export const key = fc.stringMatching(/^[!-~]{1,40}$/);

/** For addresses: escapes in both cases and half ones, what need not be escaped, what must be, dots and slashes. */
export const awkward = fc.oneof(
  fc.constantFrom("//", "..", "%2F", "%2f", "%ff", "%zz"),
  fc.stringMatching(/^[/:@%+ '(!*~;|"\\=&.]$/),
);
