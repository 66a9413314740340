import assert from "node:assert/strict";
import { WordTable } from "../../src/tagger/wordTable";

describe("A table of words", () => {
  const words = ["said", "sai", "d’Estaing", "Łódź", "said-so", ""];
  const table = new WordTable(words.join("\n"), words.length, (i) => i);

  it("knows each of its words, and what is known of it", () => {
    assert.deepEqual(
      [...table],
      [...words.entries()].map(([i, word]) => [word, i]),
    );
    for (const [i, word] of words.entries()) assert.equal(table.get(word), i);
  });

  it("knows no other, whatever it begins with, and no two lines as one", () => {
    for (const word of ["sa", "saids", "Said", "said\nsai", "d", "\n"])
      assert.equal(table.get(word), undefined);
  });

  it("finds all of many", () => {
    const many = Array.from({ length: 5000 }, (_, i) => `w${i * 7919}`);
    const large = new WordTable(many.join("\n"), many.length, (i) => many[i]!.length);
    assert.equal(large.size, many.length);
    for (const word of many) assert.equal(large.get(word), word.length);
    assert.equal(large.get("w1"), undefined);
  });

  it("may be empty", () => {
    assert.equal(new WordTable("", 0, () => 0).get("said"), undefined);
  });
});
