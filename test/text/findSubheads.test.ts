import assert from "node:assert/strict";
import { findSubheads } from "../../src/text/findSubheads";
import { splitParagraphs } from "../../src/text/paragraph";
import { spanText } from "../../src/text/span";

const RUNNING =
  "The town has waited for the bridge for eleven years, and nobody expects it to wait much longer.";

function subheads(source: string): string[] {
  return findSubheads(source, splitParagraphs(source)).map((span) => spanText(source, span));
}

describe("subheads", () => {
  it("are short lines without a stop over running text", () => {
    assert.deepEqual(subheads(`Headline\n\n${RUNNING}\n\nMoney runs out\n\n${RUNNING}`), ["Money runs out"]);
  });

  it("are not quotes, lines that lead to something, the headline, or lines over short ones", () => {
    for (const line of ["“Never again”", "She said:", "It is over.", "and so on"])
      assert.deepEqual(subheads(`${RUNNING}\n\n${line}\n\n${RUNNING}`), [], line);
    assert.deepEqual(subheads(`Headline\n\n${RUNNING}`), []);
    assert.deepEqual(subheads(`${RUNNING}\n\nFlour\n\nSugar`), []);
  });
});
