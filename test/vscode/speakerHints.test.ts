import assert from "node:assert/strict";
import { spanText } from "../../src/text/span";
import { speakerHints } from "../../src/vscode/speakerHints";
import { HARBOUR_ARTICLE as article, HARBOUR, spanOf } from "../support/harbourArticle";

const subject = { article, source: HARBOUR, sureness: 0.5 };
const everything = { start: 0, end: HARBOUR.length };

function hints(more: Partial<typeof subject> = {}, within = everything): string[] {
  return speakerHints({ ...subject, ...more }, within).map(
    ({ label, mention }) => `${spanText(HARBOUR, mention)} ${label}`,
  );
}

describe("the names beside sources", () => {
  it("stand at a pronoun, not at a name nor at words for somebody the article does not name", () => {
    assert.deepEqual(hints({ sureness: 0.4 }), ["she Marta Lindqvist"]);
  });

  it("carry a question mark where the speaker is a guess", () => {
    assert.deepEqual(hints(), ["she Marta Lindqvist?"]);
  });

  it("stand once at a source that two quotes share", () => {
    const quotes = [article.quotes[2]!, { ...article.quotes[2]!, id: "q9", confidence: 0.9 }];
    assert.deepEqual(hints({ article: { ...article, quotes } }), ["she Marta Lindqvist?"]);
  });

  it("are given for the lines asked for and no others", () => {
    assert.deepEqual(hints({}, { start: 0, end: spanOf("Lindqvist thanked").start }), []);
    assert.deepEqual(hints({}, spanOf("“They worked for the EHA day and night,” she said.")), [
      "she Marta Lindqvist?",
    ]);
  });

  it("are no longer than a name", () => {
    const entities = article.entities.map((entity) => ({ ...entity, name: "Marta ".repeat(50) }));
    const [hint] = speakerHints({ ...subject, article: { ...article, entities } }, everything);
    assert.ok(hint!.label.length <= 31, hint!.label);
  });

  it("are left out where the source has a name beside the pronoun", () => {
    const source = spanOf("Lindqvist thanked the crews. “They worked for the EHA day and night,” she");
    const quotes = [{ ...article.quotes[2]!, source }];
    assert.deepEqual(hints({ article: { ...article, quotes } }), []);
  });
});
