import assert from "node:assert/strict";
import fc from "fast-check";
import { contains, spanText } from "../../src/text/span";
import { attributionsOf } from "../support/attributed";

const words = fc.constantFrom(
  ...[
    "“",
    "”",
    '"',
    "‘",
    "’",
    "''",
    ",",
    ".",
    ":",
    "—",
    "(",
    ")",
    "\n\n",
    "😀",
    "said",
    "told",
    "Okoro",
    "Ruiz",
    "he",
    "that",
  ],
  ...[
    "according",
    "to",
    "and",
    "who",
    "the",
    "quay",
    "is",
    "late",
    "adding",
    "asked",
    "reporters",
    "on",
    "Monday",
    "expressed",
    "hope",
  ],
);
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(words, { maxLength: 80 }).map((parts) => parts.join(" ")),
);

describe("Quotes of any text", () => {
  it("lie inside it, hold words, and come in order", () => {
    fc.assert(
      fc.property(texts, (source) => {
        const whole = { start: 0, end: source.length };
        let last = 0;
        for (const { content, cue, source: who, confidence } of attributionsOf(source)) {
          assert.ok(content.length > 0 && content[0]!.start >= last);
          last = content[0]!.start;
          for (const span of [...content, ...(cue ? [cue] : []), ...(who ? [who] : [])])
            assert.ok(contains(whole, span) && spanText(source, span).trim().length > 0);
          for (const [i, span] of content.entries()) assert.ok(i === 0 || span.start >= content[i - 1]!.end);
          assert.ok(confidence >= 0 && confidence <= 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  for (const unit of [
    "said ",
    '"a" ',
    'he said "a b c," ',
    "and Okoro said ",
    "who said ",
    "“It is,” Okoro said, “and it ",
    "Okoro said:\n\n",
    "told him, ",
    "(a (",
  ])
    it(`are read in a line of 300,000 characters: ${JSON.stringify(unit)}`, () => {
      const source = unit.repeat(300_000 / unit.length);
      for (const { content } of attributionsOf(source)) assert.ok(content.at(-1)!.end <= source.length);
    });
});
