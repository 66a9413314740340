import assert from "node:assert/strict";
import { splitParagraphs } from "../../src/text/paragraph";
import { parseText } from "../../src/text/parsedText";
import { spanText } from "../../src/text/span";

function paragraphs(source: string): string[] {
  return splitParagraphs(source).map((span) => spanText(source, span));
}

const WRAPPED = [
  "The council of Dunmore voted late on Tuesday to keep the old",
  "harbour bridge open to cyclists, after a debate that lasted",
  "more than three hours and drew a crowd to the gallery above.",
];

describe("splitParagraphs", () => {
  it("parts at blank lines of any line ending", () => {
    assert.deepEqual(paragraphs("One.\r\n\r\n  Two.  \r\rThree.\n \t\nFour.\u2029Five."), [
      "One.",
      "Two.",
      "Three.",
      "Four.",
      "Five.",
    ]);
  });

  it("takes every line as a paragraph where lines are not wrapped", () => {
    const lines = [
      "Mayor wins vote",
      "By Ana Reyes",
      "The mayor won.",
      `${WRAPPED.join(" ")}`,
      "She thanked the voters.",
    ];
    assert.deepEqual(paragraphs(lines.join("\n")), lines);
  });

  it("joins lines wrapped at a column, under a headline of any width", () => {
    const headline =
      "Dunmore keeps its harbour bridge open to cyclists after three hours of debate, and a long evening it was";
    assert.deepEqual(paragraphs(`${headline}\n\n${WRAPPED.join("\r\n")}\n\nShort end.`), [
      headline,
      WRAPPED.join("\r\n"),
      "Short end.",
    ]);
  });

  it("parts wrapped text at an indented line", () => {
    const source = [
      `  ${WRAPPED[0]}`,
      WRAPPED[1],
      "the end.",
      `  ${WRAPPED[0]}`,
      WRAPPED[1],
      WRAPPED[2],
    ].join("\n");
    assert.equal(paragraphs(source).length, 2);
  });

  it("leaves a list of short lines alone", () => {
    const list = [
      "Harbour bridge: open",
      "Mill bridge: closed until the spring of next year",
      "Rail bridge: open",
      "Ferry: open",
    ];
    assert.deepEqual(paragraphs(list.join("\n")), list);
  });
});

describe("parseText", () => {
  it("gives every paragraph its tokens and sentences, and none to invisible marks", () => {
    const { paragraphs, sentences, tokens } = parseText("One. Two.\n\u200b\nThree.");
    assert.deepEqual(
      paragraphs.map((p) => [p.firstToken, p.endToken, p.firstSentence, p.endSentence]),
      [
        [0, 4, 0, 2],
        [4, 6, 2, 3],
      ],
    );
    assert.deepEqual(
      sentences.map((s) => s.paragraph),
      [0, 0, 1],
    );
    assert.equal(tokens.length, 6);
  });

  it("reads a line of more sentences than a call can take arguments", () => {
    assert.equal(parseText("A b. ".repeat(200_000)).sentences.length, 200_000);
  });
});
