import assert from "node:assert/strict";
import { tokenize } from "../../src/text/tokenize";

function words(source: string): string {
  return tokenize(source)
    .map(({ text }) => text)
    .join(" | ");
}

function kinds(source: string): string {
  return tokenize(source)
    .map(({ kind, text }) => `${kind} ${text}`)
    .join(" | ");
}

describe("tokenize", () => {
  it("points every token at its characters, with CRLF and emoji counted in UTF-16", () => {
    const source = "👍🏽 Mayor\r\nAna\u2028Reyes won.";
    for (const { start, end, text } of tokenize(source)) assert.equal(source.slice(start, end), text);
    assert.equal(words(source), "👍🏽 | Mayor | Ana | Reyes | won | .");
  });

  it("keeps the stop of a title, and of an abbreviation that is written with a capital", () => {
    assert.equal(
      words("Mr. Okoro of Brightwater Inc. met Gen. Sato."),
      "Mr. | Okoro | of | Brightwater | Inc. | met | Gen. | Sato | .",
    );
    assert.equal(words("It rained on Sat. The sun rose."), "It | rained | on | Sat. | The | sun | rose | .");
    assert.equal(words("He sat. The sun rose."), "He | sat | . | The | sun | rose | .");
  });

  it("reads initials as one word, and a single initial with its stop", () => {
    assert.equal(
      words("J.K. Marsh and John F. Dorn left the U.S. today"),
      "J.K. | Marsh | and | John | F. | Dorn | left | the | U.S. | today",
    );
    assert.equal(
      words("J.R.R.Dale, the U.S.A and vitamin C."),
      "J.R.R. | Dale | , | the | U.S.A | and | vitamin | C | .",
    );
    assert.equal(
      words("A. van der Elm took plan B. de facto"),
      "A. | van | der | Elm | took | plan | B | . | de | facto",
    );
  });

  it("knows a numbered abbreviation by its figure", () => {
    assert.equal(words("No. 5 and No.7"), "No. | 5 | and | No. | 7");
    assert.equal(words("She said no. Five left."), "She | said | no | . | Five | left | .");
  });

  it("cuts the possessive off, also after a stop, a figure or a closing mark", () => {
    assert.equal(kinds("Reyes’s"), "word Reyes | clitic ’s");
    assert.equal(
      words("the U.S.’s, COVID-19's, 1990’s, Yonder!'s"),
      "the | U.S. | ’s | , | COVID-19 | 's | , | 1990 | ’s | , | Yonder | ! | 's",
    );
    assert.equal(
      words("O’Hara don't boys' rock 'n' roll"),
      "O’Hara | don't | boys | ' | rock | ' | n | ' | roll",
    );
  });

  it("keeps the hyphen of a name and divides a compound around one", () => {
    assert.equal(words("Min-jun al-Haddad of AT&T"), "Min-jun | al-Haddad | of | AT&T");
    assert.equal(
      words("Lagos-based UN-led Delhi-funded pro-Castle"),
      "Lagos | - | based | UN | - | led | Delhi | - | funded | pro | - | Castle",
    );
    assert.equal(words("Herald/Pulse"), "Herald | / | Pulse");
  });

  it("keeps the parts of a figure together", () => {
    assert.equal(
      kinds("1,000 3.5 2022-03-09 13th 5G 4x4"),
      "number 1,000 | number 3.5 | number 2022-03-09 | number 13th | number 5G | number 4x4",
    );
    assert.equal(words("the mid-1990s, $1.5 million"), "the | mid-1990s | , | $ | 1.5 | million");
    assert.equal(words("QR330.7mn, RM1,200 in 2011."), "QR330.7mn | , | RM1,200 | in | 2011 | .");
  });

  it("reads web and mail addresses without the stop of the sentence", () => {
    assert.equal(
      kinds("https://news.example/a_(b)?c=1."),
      "link https://news.example/a_(b)?c=1 | punctuation .",
    );
    assert.equal(
      kinds("(ana.reyes+desk@mail.example)"),
      "punctuation ( | link ana.reyes+desk@mail.example | punctuation )",
    );
    assert.equal(kinds("@ana_reyes #vote"), "word @ana_reyes | punctuation # | word vote");
  });

  it("keeps the ending of a site with its name, and no word of the next sentence", () => {
    assert.deepEqual(
      tokenize("Zarel.com’s head left Orda.kz, zarel.co.ke and it.is").map(({ text }) => text),
      ["Zarel.com", "’s", "head", "left", "Orda.kz", ",", "zarel.co.ke", "and", "it", ".", "is"],
    );
  });

  it("reads a run of marks as one, and an emoji with its modifiers as one", () => {
    assert.equal(words("well ... no -- ``so''"), "well | ... | no | -- | `` | so | ''");
    assert.equal(words("👩‍👩‍👧 ❤️ 👍🏽"), "👩‍👩‍👧 | ❤️ | 👍🏽");
  });

  it("passes over invisible marks, and reads through those inside a word", () => {
    assert.equal(words("\ufeffA \u200f@ana\u200b ok\u2060"), "A | @ana | ok");
    assert.equal(words("Mak\u00adsim e\u0301te\u0301"), "Mak\u00adsim | e\u0301te\u0301");
  });

  it("takes lone surrogates and control characters as they come", () => {
    assert.deepEqual(
      tokenize("\ud800 \udc00\u0000").map(({ start, end }) => [start, end]),
      [
        [0, 1],
        [2, 3],
        [3, 4],
      ],
    );
  });
});
