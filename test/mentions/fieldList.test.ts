import assert from "node:assert/strict";
import { fieldListEnd } from "../../src/mentions/fieldList";
import { segmentOf } from "../../src/mentions/segment";
import { readWords } from "../../src/mentions/word";
import { tokenize } from "../../src/text/tokenize";

/** The name that begins the sentence with the first `length` words, with the fields that go on. */
function withFields(
  sentence: string,
  length: number,
  type: "organization" | "person" = "organization",
): string {
  const tokens = tokenize(sentence);
  const to = fieldListEnd(readWords(tokens), segmentOf(0, length, type, 3));
  return sentence.slice(0, tokens[to - 1]!.end);
}

describe("A body named by a list of its fields", () => {
  it("has them all, with and without a comma before “and”", () => {
    const names = [
      "Ministry of Forestry, Livestock and Fisheries",
      "Department of Education, Youth Training, Science and Technology",
      "Chamber of Trade, Harbours, and Orchards",
    ];
    for (const name of names) assert.equal(withFields(`${name} said so.`, 3), name);
  });

  it("ends where something else is listed", () => {
    const others = [
      "Ministry of Forestry, Nairobi and Mombasa agreed.",
      "Ministry of Forestry, Daniel Okoro and Livestock agreed.",
      "Ministry of Forestry, the Union and Livestock agreed.",
      "Ministry of Forestry, Livestock Farmers United Once More and Fisheries agreed.",
      "Ministry of Forestry, Livestock, and others agreed.",
      "Ministry of Forestry, and Livestock agreed.",
      "Ministry of Forestry, Livestock",
      "Ministry of Forestry,",
    ];
    for (const sentence of others) assert.equal(withFields(sentence, 3), "Ministry of Forestry", sentence);
    assert.equal(withFields("Bank of Elm, Livestock and Fisheries agreed.", 1), "Bank");
    assert.equal(withFields("Son of Livestock, Forestry and Fisheries agreed.", 3), "Son of Livestock");
    assert.equal(
      withFields("Ministry of Forestry, Livestock and Fisheries", 3, "person"),
      "Ministry of Forestry",
    );
  });
});
