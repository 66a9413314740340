import assert from "node:assert/strict";
import { citeQuote } from "../../src/article/citeQuote";
import { HARBOUR, HARBOUR_ARTICLE, spanOf } from "../support/harbourArticle";

const cite = (i: number) => citeQuote(HARBOUR_ARTICLE, HARBOUR, HARBOUR_ARTICLE.quotes[i]!, "harbour.txt:5");

describe("a quote with its attribution", () => {
  it("names the speaker in full and closes with a comma", () => {
    assert.equal(cite(2), "“They worked for the EHA day and night,” said Marta Lindqvist (harbour.txt:5)");
  });

  it("joins the parts that the reporting verb divides", () => {
    assert.equal(
      cite(1),
      "“The worst is behind us. We start tomorrow,” said Marta Lindqvist (harbour.txt:5)",
    );
  });

  it("uses the words of a source without a name", () => {
    assert.equal(cite(3), "“Nobody asked us,” said a fisherman (harbour.txt:5)");
  });

  it("stands alone where no speaker is known", () => {
    assert.equal(cite(4), "“The nets are gone.” (harbour.txt:5)");
  });

  it("puts no marks around words that are the reporter’s", () => {
    assert.equal(cite(0), "Ellery Harbour Authority: The harbour reopened on Monday (harbour.txt:5)");
  });

  it("tells what was told with the article’s verb, where the words go on from it", () => {
    const source = "The council expressed hope for an early start.";
    const told = {
      ...HARBOUR_ARTICLE.quotes[0]!,
      content: [spanOf("for an early start", 0, source)],
      cue: spanOf("expressed hope", 0, source),
    };
    assert.equal(
      citeQuote(HARBOUR_ARTICLE, source, told, "x.txt:1"),
      "Ellery Harbour Authority expressed hope for an early start (x.txt:1)",
    );
  });

  it("takes the capital from “A spokesman” behind the verb", () => {
    const source = "A spokesman for the town said, “No.”";
    const quote = {
      ...HARBOUR_ARTICLE.quotes[3]!,
      content: [spanOf("No.", 0, source)],
      cue: spanOf("said", 0, source),
      source: spanOf("A spokesman for the town", 0, source),
    };
    assert.equal(
      citeQuote(HARBOUR_ARTICLE, source, quote, "x.txt:1"),
      "“No,” said a spokesman for the town (x.txt:1)",
    );
  });

  it("makes marks inside it single and keeps a question mark", () => {
    const source = 'He asked, "Who said “never”?" in court, according to Ana Reyes.';
    const content = [spanOf("Who said “never”?", 0, source)];
    const quote = {
      ...HARBOUR_ARTICLE.quotes[3]!,
      content,
      cue: spanOf("according to", 0, source),
      source: spanOf("Ana Reyes", 0, source),
    };
    assert.equal(
      citeQuote(HARBOUR_ARTICLE, source, quote, "x.txt:1"),
      "“Who said ‘never’?” according to Ana Reyes (x.txt:1)",
    );
  });
});
