import assert from "node:assert/strict";
import { quoteChoices } from "../../src/vscode/quoteChoices";
import { HARBOUR_ARTICLE as article, HARBOUR, spanOf } from "../support/harbourArticle";

const lineOf = (offset: number) => HARBOUR.slice(0, offset).split("\n").length;
const page = { article, source: HARBOUR, sureness: 0.5, uri: "file:///harbour.txt", lineOf };

describe("quotes to choose from", () => {
  it("have their words, their line, and a word where the speaker is a guess or has no name", () => {
    assert.deepEqual(
      quoteChoices(page, article.quotes).map(({ label, description }) => `${label} | ${description}`),
      [
        "The harbour reopened on Monday | line 3",
        "“The worst is behind us. We start tomorrow.” | line 5",
        "“They worked for the EHA day and night” | line 7 · a guess, 40% sure",
        "“Nobody asked us” | line 9 · a fisherman",
        "“The nets are gone.” | line 11 · no speaker found",
      ],
    );
  });

  it("lead to their opening mark", () => {
    const [choice] = quoteChoices(page, [article.quotes[1]!]);
    assert.equal(choice!.offset, spanOf("“The worst").start);
  });

  it("do not let the words of an article draw icons", () => {
    const source = "“Wait $(sync) here”";
    const quote = { ...article.quotes[4]!, content: [spanOf("Wait $(sync) here", 0, source)] };
    const [choice] = quoteChoices({ ...page, source }, [quote]);
    assert.doesNotMatch(choice!.label, /\$\(/);
  });
});
