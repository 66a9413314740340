import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
}

const CONFIGURATION = JSON.parse(
  readFileSync(join(process.cwd(), "syntaxes/language-configuration.json"), "utf8"),
) as LanguageConfiguration;

describe("language configuration", () => {
  it("takes hyphenated and apostrophized names for one word", () => {
    const { pattern, flags } = CONFIGURATION.wordPattern;
    const words = "Ayşe O’Neill’s co-author, Mary-Ann d'Arcy: “No.” 5,000".match(
      new RegExp(pattern, `${flags}g`),
    );
    assert.deepEqual(words, ["Ayşe", "O’Neill’s", "co-author", "Mary-Ann", "d'Arcy", "No", "5", "000"]);
  });

  it("closes and surrounds with the quotation marks of newspapers", () => {
    const closing = CONFIGURATION.autoClosingPairs.map(({ open, close }) => open + close);
    const surrounding = CONFIGURATION.surroundingPairs.map((pair) => pair.join(""));
    for (const pair of ["“”", "‘’", "«»", '""']) {
      assert.ok(closing.includes(pair), pair);
      assert.ok(surrounding.includes(pair), pair);
    }
    assert.ok(!closing.includes("''"), "an apostrophe must not be doubled");
  });
});
