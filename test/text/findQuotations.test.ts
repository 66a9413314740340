import assert from "node:assert/strict";
import fc from "fast-check";
import { parseText } from "../../src/text/parsedText";
import type { MarkedRegion } from "../../src/text/quotationMarks";
import { contains, overlaps, spanText } from "../../src/text/span";

function regionsOf(source: string): readonly MarkedRegion[] {
  return parseText(source).quotations;
}

/** Depth and words of each region: `0 The vote is lost,`. */
function read(source: string): string[] {
  return regionsOf(source).map((region) => `${region.depth} ${spanText(source, region.inner)}`);
}

describe("Quotation marks", () => {
  const styles: readonly [string, string][] = [
    ["curly", "“The ferry is late,” Ana Okoro said."],
    ["straight", '"The ferry is late," Ana Okoro said.'],
    ["two apostrophes", "''The ferry is late,'' Ana Okoro said."],
    ["LaTeX", "``The ferry is late,'' Ana Okoro said."],
    ["a curly mark closed by a straight one", '“The ferry is late," Ana Okoro said.'],
    ["a closing mark used as an opening one", "”The ferry is late,” Ana Okoro said."],
    ["guillemets", "«The ferry is late,» Ana Okoro said."],
    ["spaced guillemets", "« The ferry is late, » Ana Okoro said."],
    ["guillemets that point inwards", "»The ferry is late,« Ana Okoro said."],
    ["low and high marks", "„The ferry is late,“ Ana Okoro said."],
    ["single curly marks", "‘The ferry is late,’ Ana Okoro said."],
    ["single straight marks", "'The ferry is late,' Ana Okoro said."],
  ];
  for (const [style, source] of styles)
    it(`are read in style: ${style}`, () => assert.deepEqual(read(source), ["0 The ferry is late,"]));

  it("are told from apostrophes", () => {
    assert.deepEqual(read("’90s kids told ’em O’Neill’s boys’ boat wasn’t theirs."), []);
    assert.deepEqual(read("'Tis the girls' boat, the '90s one, in rock 'n' roll colours."), []);
    assert.deepEqual(read("‘We’re the boys’ crew,’ the boys’ coach said."), ["0 We’re the boys’ crew,"]);
    assert.deepEqual(read("Both ‘the owners’ and ‘the crew’ left."), ["0 the owners", "0 the crew"]);
  });

  it("are told from feet and inches", () => {
    assert.deepEqual(read(`The 6'2" sailor and the 5' 11" cook left the 30' boat.`), []);
    assert.deepEqual(read(`"A 6'2" sailor," she said. "No cook."`), [`0 A 6'2" sailor,`, "0 No cook."]);
  });

  it("are told from the attributes of markup", () => {
    assert.deepEqual(read('<post author="ana" date="3 May">Ana: "Late again."'), ["0 Late again."]);
  });

  it("nest in either order and to any depth", () => {
    assert.deepEqual(read("“She told me ‘never again’ and left,” Okoro said."), [
      "0 She told me ‘never again’ and left,",
      "1 never again",
    ]);
    assert.deepEqual(read("‘They sang “Row on” to us,’ he said."), [
      "0 They sang “Row on” to us,",
      "1 Row on",
    ]);
    assert.deepEqual(read('"They sang "Row on" to us," he said.'), [
      '0 They sang "Row on" to us,',
      "1 Row on",
    ]);
    assert.deepEqual(read("“He said, ‘They sang “Row on” to us,’” she recalled."), [
      "0 He said, ‘They sang “Row on” to us,’",
      "1 They sang “Row on” to us,",
      "2 Row on",
    ]);
  });

  it("share three apostrophes in a row", () => {
    assert.deepEqual(read("''He said 'no,''' Okoro recalled."), ["0 He said 'no,'", "1 no,"]);
  });

  it("open again in each paragraph of a running quotation", () => {
    const regions = regionsOf("“First the mast broke.\n\n“Then the rudder went,” she said.");
    assert.deepEqual(
      regions.map(({ unclosed, continues }) => ({ unclosed, continues })),
      [
        { unclosed: true, continues: false },
        { unclosed: false, continues: true },
      ],
    );
    assert.deepEqual(read("‘First the mast broke.\n\n‘Then the rudder went,’ she said."), [
      "0 First the mast broke.",
      "0 Then the rudder went,",
    ]);
  });

  it("may run on over paragraphs that do not open again, to the one that closes", () => {
    assert.deepEqual(read("He said: “The mast broke.\n\nThe ‘new’ one too.\n\nThen we rowed,” and left."), [
      "0 The mast broke.",
      "0 The ‘new’ one too.",
      "1 new",
      "0 Then we rowed,",
    ]);
    assert.deepEqual(read("“The mast broke.\n\nIt rained.\n\nHe said “no” and left."), [
      "0 The mast broke.",
      "0 no",
    ]);
    assert.deepEqual(read("“The mast broke.\n\nAna Reyes, harbour master.”"), ["0 The mast broke."]);
    assert.deepEqual(read(`“The mast broke.${"\n\nIt rained.".repeat(9)}\n\nWe left.”`), [
      "0 The mast broke.",
    ]);
  });

  it("that were never closed do not shift the pairs after them", () => {
    assert.deepEqual(read('"The ferry is late, she said.\n\nOkoro called it "sad" and "odd."'), [
      "0 The ferry is late, she said.",
      "0 sad",
      "0 odd.",
    ]);
    assert.deepEqual(read("“The ferry is late. “It always is,” she said."), [
      "0 The ferry is late.",
      "0 It always is,",
    ]);
  });

  it("with nothing between them are no region", () =>
    assert.deepEqual(read('“” and ‘ ’ and "" mean nothing.'), []));
});

describe("Regions of any text", () => {
  const marks = fc.constantFrom(
    ..."\"'“”‘’«»„`.,",
    "''",
    "``",
    " ",
    "\n\n",
    "said ",
    "boys",
    "90s",
    "6",
    "=",
    "😀",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(marks, { maxLength: 60 }).map((parts) => parts.join("")),
  );

  it("lie inside the text, in order, and hold their words", () => {
    fc.assert(
      fc.property(texts, (source) => {
        let last = -1;
        for (const region of regionsOf(source)) {
          assert.ok(region.start >= last && region.end <= source.length);
          assert.ok(contains(region, region.inner) && spanText(source, region.inner).trim().length > 0);
          last = region.start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("nest without crossing, as deep as they say, inside one paragraph", () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { quotations, paragraphs } = parseText(source);
        quotations.forEach((region, i) => {
          assert.ok(contains(paragraphs[region.paragraph]!, region));
          const others = quotations.filter((other, j) => j !== i && overlaps(other, region));
          for (const other of others) assert.ok(contains(other, region) || contains(region, other));
          assert.equal(region.depth, others.filter((other) => contains(other, region)).length);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("never split a surrogate pair", () => {
    fc.assert(
      fc.property(texts, (source) => {
        for (const { inner, ...region } of regionsOf(source))
          for (const at of [region.start, region.end, inner.start, inner.end])
            assert.ok(!/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(source.slice(at - 1, at + 1)));
      }),
    );
  });

  it("are found on one line of 100,000 marks", () => {
    for (const unit of ['"a" ', "‘a’ ", "“a ", "'a s' ", "“‘"]) {
      const regions = regionsOf(unit.repeat(400_000 / unit.length));
      assert.ok(regions.length <= 200_000);
    }
  });
});
