import assert from "node:assert/strict";
import { findQuotedRegions } from "../../training/quotedRegions";

function inner(text: string): string[] {
  return findQuotedRegions(text).map(({ inner: { start, end } }) => text.slice(start, end));
}

describe("findQuotedRegions", () => {
  const cases: [string, string, ...string[]][] = [
    ["curly, straight, two apostrophes and backticks", "“A.” \"B.\" ''C.'' ``D.''", "A.", "B.", "C.", "D."],
    ["guillemets and low marks", "«A.» „B.”", "A.", "B."],
    ["a quotation in a quotation", "“She said “go” at once,” he said.", "She said “go” at once,"],
    ["three apostrophes", "''He said 'no.''' Then", "He said 'no.'"],
    ["a quotation that never closes ends with its line", "“One.\n“Two,” he said.", "One.", "Two,"],
    ["a quotation that never closes ends where the next opens", "“One. “Two,” he said.", "One. ", "Two,"],
    [
      "single marks, and no apostrophes",
      "The ’90s boys’ club’s ‘hall of fame,’ it's 'grand' o'clock.",
      "hall of fame,",
      "grand",
    ],
    ["no inches and no attributes", '<a href="x"> “A.”', "A."],
  ];
  for (const [name, text, ...expected] of cases) it(name, () => assert.deepEqual(inner(text), expected));
});
