import assert from "node:assert/strict";
import { authorOf } from "../../src/quotes/authorOf";
import { spanText } from "../../src/text/span";

describe("Whose statement it is", () => {
  const author = (phrase: string, ...names: readonly string[]): string | null => {
    const mentions = names.map((name) => {
      const start = phrase.indexOf(name);
      return { start, end: start + name.length };
    });
    const found = authorOf(phrase, { start: 0, end: phrase.length }, mentions);
    return found && spanText(phrase, found);
  };

  it("is the owner’s", () => {
    assert.equal(author("Ruiz’s statement", "Ruiz"), "Ruiz");
    assert.equal(author("Mayor Ana Ruiz's long letter to the club", "Ana Ruiz"), "Ana Ruiz");
    assert.equal(author("his tweet", "his"), "his");
    assert.equal(author("the ministry’s statement on Friday", "the ministry"), "the ministry");
  });

  it("is that of whom it comes from", () => {
    assert.equal(author("A statement from Mayor Ruiz", "Ruiz"), "Ruiz");
    assert.equal(author("a short note written by Ana Reyes, his deputy,", "Ana Reyes", "his"), "Ana Reyes");
  });

  it("is nobody’s where another made it, or others found it", () => {
    assert.equal(author("Ruiz’s brother’s statement", "Ruiz"), null);
    assert.equal(author("a statement from a spokesman for Ruiz", "Ruiz"), null);
    assert.equal(author("a letter from Ruiz’s lawyer", "Ruiz"), null);
    assert.equal(author("Ruiz’s report", "Ruiz"), null);
    assert.equal(author("a statement on Ruiz", "Ruiz"), null);
  });
});
