import assert from "node:assert/strict";
import fc from "fast-check";
import { articleSchema } from "../../src/settings/articleSchema";
import { parseText } from "../../src/text/parsedText";
import type { Span } from "../../src/text/span";
import { analyze } from "../support/shippedAnalyzer";

/** What news is made of, and what breaks readers of it. */
const PIECES = [
  ...[
    "“",
    "”",
    "‘",
    "’",
    '"',
    "'",
    "''",
    "``",
    "«",
    "»",
    "„",
    "(",
    ")",
    "[",
    "]",
    "–",
    "—",
    "--",
    "-",
    ":",
    ";",
    ",",
    ".",
    "...",
    "…",
    "?",
    "!",
  ],
  ...[
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u2028",
    "\u00a0",
    "\ufeff",
    "\u200b",
    "\u200f",
    "\u00ad",
    "\u0301",
    "\u0000",
  ],
  ...[
    "\ud83d",
    "\udc4d",
    "👍🏽",
    "𝔄na",
    "é",
    "İ",
    "ß",
    "中文",
    "1",
    "2,000",
    "3.5",
    "2022-03-09",
    "@ana",
    "#vote",
    "https://a.example/b",
  ],
  ...[
    "Ana Reyes",
    "Reyes",
    "Mr. ",
    "Bo Lind Jr.",
    "J. K. ",
    "the mayor",
    "President ",
    "he",
    "she",
    "they",
    "I",
    "Harbour Board",
    "HB",
    "U.S.",
    "Dunmore",
    "DUNMORE",
  ],
  ...[
    " said",
    " says",
    " told ",
    " according to ",
    " that ",
    " added",
    " asked",
    "’s ",
    "'s ",
    " and ",
    " of the ",
    " who ",
    "We keep it",
    "Read",
    "it rained",
  ],
  ...["By Ana Reyes\n", "DUNMORE, March 3 (HB) – ", "LONDON — ", "Q: ", "A: "],
];
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(
  { weight: 1, arbitrary: anyUnits },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 4, arbitrary: newsLike },
);

function assertSpan(source: string, { start, end }: Span): void {
  assert.ok(start < end, `${start}–${end} is empty`);
  assert.ok(start >= 0 && end <= source.length, `${start}–${end} leaves the text`);
  for (const edge of [start, end])
    assert.ok(
      !/^[\ud800-\udbff][\udc00-\udfff]$/.test(source.slice(edge - 1, edge + 1)),
      `${edge} splits a pair`,
    );
}

function assertApart(source: string, spans: readonly Span[]): void {
  for (const span of spans) assertSpan(source, span);
  for (const [i, span] of spans.slice(1).entries()) assert.ok(spans[i]!.end <= span.start, "out of order");
}

/** Every span that a value holds, however deep. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

describe("Any text", () => {
  it("is parsed into tokens, sentences and paragraphs that cover it in order", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { tokens, sentences, paragraphs } = parseText(source);
        for (const spans of [tokens, sentences, paragraphs]) assertApart(source, spans);
        for (const { start, end, text } of tokens) assert.equal(text, source.slice(start, end));
        assert.deepEqual(
          sentences.flatMap((s) => tokens.slice(s.firstToken, s.endToken)),
          tokens,
        );
        assert.deepEqual(
          paragraphs.flatMap((p) => sentences.slice(p.firstSentence, p.endSentence)),
          sentences,
        );
        for (const [i, { firstSentence, endSentence }] of paragraphs.entries())
          assert.ok(sentences.slice(firstSentence, endSentence).every(({ paragraph }) => paragraph === i));
      }),
      { numRuns: 400 },
    );
  });

  it("leaves no letter and no figure without a token", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        let rest = source.split("");
        for (const { start, end } of parseText(source).tokens) rest = rest.fill(" ", start, end);
        assert.doesNotMatch(rest.join(""), /[\p{L}\p{N}\p{P}]/u);
      }),
    );
  });

  it("gives an article that keeps the rules of its schema, with every span inside the text", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const article = analyze(source, "any.txt");
        articleSchema.parse(article);
        for (const span of spansIn(article)) assertSpan(source, span);
        for (const { mentions } of article.entities) assertApart(source, mentions);
      }),
      { numRuns: 600 },
    );
  });

  it("gives the same article for the same text", () => {
    fc.assert(
      fc.property(newsLike, (source) => assert.deepEqual(analyze(source, ""), analyze(source, ""))),
      { numRuns: 50 },
    );
  });
});
