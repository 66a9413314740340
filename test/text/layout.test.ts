import assert from "node:assert/strict";
import { splitParagraphs } from "../../src/text/paragraph";
import { parseText } from "../../src/text/parsedText";
import { readLayout } from "../../src/text/readLayout";
import { spanText } from "../../src/text/span";

const BODY =
  "The harbour bridge was closed on Monday after an inspector found a crack in a pillar, the council said.\n\nIt will open again in June.\n";

interface Read {
  headline: string | null;
  byline: string | null;
  authors: readonly string[];
  dateline: string | null;
  place: string | null;
  date: string | null;
  agency: string | null;
}

function read(source: string): Read {
  const { headline, byline, dateline } = readLayout(source, splitParagraphs(source));
  return {
    headline: headline && spanText(source, headline),
    byline: byline && spanText(source, byline),
    authors: byline?.authors ?? [],
    dateline: dateline && spanText(source, dateline),
    place: dateline?.place ?? null,
    date: dateline?.date ?? null,
    agency: dateline?.agency ?? null,
  };
}

/** Breaks running text at column 64. */
function wrap(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/(.{1,64})(?: |$)/g, "$1\n")
    .trim();
}

describe("headline", () => {
  const headlines: readonly [string, string][] = [
    ["Bridge closes after crack is found\n\n", "Bridge closes after crack is found"],
    ["BRIDGE CLOSES AFTER CRACK IS FOUND\n", "BRIDGE CLOSES AFTER CRACK IS FOUND"],
    [
      "‘A crack in everything’: why did the bridge close?\n\n",
      "‘A crack in everything’: why did the bridge close?",
    ],
    ["  Iran – Norland talks resume  \r\n\r\n", "Iran – Norland talks resume"],
    ["Bridge closes\n\nCouncil promises a ferry by Thursday\n\n", "Bridge closes"],
  ];
  it("is a place in the text and nothing more", () => {
    const source = `Bridge closes after crack is found\n\n${BODY}`;
    assert.deepEqual(parseText(source).layout.headline, { start: 0, end: 34 });
  });

  for (const [head, headline] of headlines)
    it(`is read above the text: ${headline}`, () => assert.equal(read(head + BODY).headline, headline));

  it("is not the label, the date, the caption or the address above it", () => {
    for (const furniture of [
      "BUSINESS",
      "World news",
      "Published 3 March 2026, 10:15 GMT",
      "Tuesday, March 3, 2026",
      "https://example.org/bridge",
      "3 min read",
      "The bridge at dusk. Photo: Coastal News",
      "© 2026 Coastal News",
    ])
      assert.equal(
        read(`${furniture}\nBridge closes after crack is found\n\n${BODY}`).headline,
        "Bridge closes after crack is found",
        furniture,
      );
  });

  it("may end in a stop where it is written as a title or the article begins below it", () => {
    assert.equal(
      read(`Bridge Closes After Crack Is Found.\n\n${BODY}`).headline,
      "Bridge Closes After Crack Is Found.",
    );
    const below = `The bridge was closed.\n\nPORTHAVEN (Coastal News) — ${BODY}`;
    assert.equal(read(below).headline, "The bridge was closed.");
  });

  it("is not running text, however short", () => {
    for (const lede of [
      "Police took his phone.",
      "Police took his phone. (AP)",
      "“I took his phone.”",
      "It was a long night,",
      "The message was short:",
      "and then they left",
    ])
      assert.equal(read(`${lede}\n\n${BODY}`).headline, null, lede);
  });

  it("is not a label alone", () => {
    for (const label of ["MALAYSIA", "World news", "Sport"])
      assert.equal(read(`${label}\n\n${BODY}`).headline, null, label);
  });

  it("needs an article below it", () => {
    assert.equal(read("Bridge closes after crack is found").headline, null);
    assert.equal(read("Milk\nEggs\nBread").headline, null);
  });
});

describe("byline", () => {
  const bylines: readonly [string, string, string[]][] = [
    ["By Ana Reyes and Joe Ruiz", "By Ana Reyes and Joe Ruiz", ["Ana Reyes", "Joe Ruiz"]],
    ["By ANA REYES, Staff Writer", "By ANA REYES", ["ANA REYES"]],
    ["BY ANA REYES | THE BUGLE", "BY ANA REYES", ["ANA REYES"]],
    ["Ana Reyes | The Bugle", "Ana Reyes", ["Ana Reyes"]],
    ["Ana Reyes, Staff Writer", "Ana Reyes", ["Ana Reyes"]],
    ["By Ana Reyes ana.reyes@bugle.example", "By Ana Reyes", ["Ana Reyes"]],
    ["By Ana Reyes of The Bugle", "By Ana Reyes", ["Ana Reyes"]],
    [
      "Written by: Ana Reyes, Joe de la Cruz, and Mary-Ann O’Neill",
      "Written by: Ana Reyes, Joe de la Cruz, and Mary-Ann O’Neill",
      ["Ana Reyes", "Joe de la Cruz", "Mary-Ann O’Neill"],
    ],
    [
      "By Ana Reyes in Kabul and Joe Ruiz in Paris",
      "By Ana Reyes in Kabul and Joe Ruiz",
      ["Ana Reyes", "Joe Ruiz"],
    ],
    ["By Ana Reyes, The Bugle", "By Ana Reyes", ["Ana Reyes"]],
    ["By Reuters", "By Reuters", ["Reuters"]],
    ["By Our Correspondent", "By Our Correspondent", ["Our Correspondent"]],
  ];
  for (const [line, byline, authors] of bylines)
    it(`is read from “${line}”`, () => {
      const found = read(`Bridge closes after crack is found\n${line}\n\n${BODY}`);
      assert.deepEqual(
        [found.headline, found.byline, found.authors],
        ["Bridge closes after crack is found", byline, authors],
      );
    });

  it("is found in wrapped copy, where it follows the headline without a blank line", () => {
    const headline = wrap(
      "Bridge closes after an inspector finds a crack in one of the pillars of its northern span",
    );
    const found = read(`${headline}\nBy Ana Reyes\n\n${wrap(BODY.repeat(3))}`);
    assert.deepEqual([found.headline, found.byline], [headline, "By Ana Reyes"]);
  });

  it("is found where the text runs on behind it, as in copy that has lost its line breaks", () => {
    const text = "The mill will close in June, its owner said on Monday, after a century on the river.";
    for (const [byline, rest, place] of [
      ["By Ana Reyes", `ELMBY, Oct 3 (Wire) - ${text}`, "ELMBY"],
      ["By Ana Reyes and Joe van der Elm", `ELMBY (Wire) - ${text}`, "ELMBY"],
      ["By Ana Reyes", text, null],
    ]) {
      const source = `Mill to close\n\n${byline} ${rest}\n`;
      const { layout, sentences } = parseText(source);
      const found = read(source);
      assert.deepEqual([found.byline, found.place], [byline, place], source);
      assert.equal(source.slice(layout.runsOnAt!).trimEnd(), rest);
      assert.ok(sentences.some(({ start }) => start === layout.runsOnAt));
    }
    for (const line of ["By Ana Reyes", "By Ana Reyes, Staff Writer"])
      assert.equal(readLayout(`${line}\n\n${BODY}`, splitParagraphs(`${line}\n\n${BODY}`)).runsOnAt, null);
  });

  it("is not a sentence that begins with by", () => {
    for (const line of [
      "By Thursday the bridge had gone.",
      "By Ana Reyes’s own account it was late.",
      "By and large, Joe Ruiz was right.",
    ])
      assert.equal(read(`${line}\n\n${BODY}`).byline, null, line);
  });
});

describe("dateline", () => {
  const datelines: readonly [string, string, string | null, string | null][] = [
    ["TEHRAN –", "TEHRAN", null, null],
    ["LONDON, March 3 (Agency) —", "LONDON", "March 3", "Agency"],
    ["WASHINGTON (AP) -", "WASHINGTON", null, "AP"],
    ["MOSCOW (AP) _", "MOSCOW", null, "AP"],
    ["PARIS:", "PARIS", null, null],
    ["Kabul –", "Kabul", null, null],
    ["KYIV, Ukraine (Reuters) –", "KYIV, Ukraine", null, "Reuters"],
    ["Islamabad, 3 March 2022 (APP):", "Islamabad", "2022-03-03", "APP"],
    ["Dhaka, Mar 3 –", "Dhaka", "Mar 3", null],
    ["date 2022-03-09 TEHRAN –", "TEHRAN", "2022-03-09", null],
    ["FLINT, Mich., Oct. 4 (UPI) —", "FLINT, Mich.", "Oct. 4", "UPI"],
    ["UNITED NATIONS, Jul 25 2022 (IPS) -", "UNITED NATIONS", "2022-07-25", "IPS"],
    ["PORT-AU-PRINCE--", "PORT-AU-PRINCE", null, null],
    ["Ulaanbaatar /MONTSAME/", "Ulaanbaatar", null, "MONTSAME"],
    ["Tehran, IRNA –", "Tehran", null, "IRNA"],
    ["MULTAN:", "MULTAN", null, null],
    ["Sambalpur, India –", "Sambalpur, India", null, null],
    ["SINGAPORE (Feb. 25, 2021) —", "SINGAPORE", "2021-02-25", null],
    ["MOSCOW, 3 March. /TASS/.", "MOSCOW", "3 March", "TASS"],
    ["NEW DELHI, Monday –", "NEW DELHI", "Monday", null],
    ["ASTANA. December 5. KAZINFORM –", "ASTANA", "December 5", "KAZINFORM"],
    ["ASTANA. KAZINFORM –", "ASTANA", null, "KAZINFORM"],
    ["MOSCOW. May 5 (Interfax) -", "MOSCOW", "May 5", "Interfax"],
    ["ST. PETERSBURG –", "ST. PETERSBURG", null, null],
  ];
  for (const [words, place, date, agency] of datelines)
    it(`is read from “${words}”`, () => {
      const found = read(` ${words} ${BODY}`);
      assert.deepEqual([found.dateline, found.place, found.date, found.agency], [words, place, date, agency]);
    });

  it("is found below headline, byline and summary", () => {
    const found = read(
      `Bridge closes\nBy Ana Reyes\n\nA crack was found on Monday.\n\nPORTHAVEN, March 3 — ${BODY}`,
    );
    assert.deepEqual([found.headline, found.dateline], ["Bridge closes", "PORTHAVEN, March 3 —"]);
  });

  it("may stand on a line of its own", () => {
    assert.equal(read(`Bridge closes\n\nLondon, 3 March 2026\n\n${BODY}`).dateline, "London, 3 March 2026");
  });

  it("is not a label, a speaker, a heading or a sentence with a dash", () => {
    for (const words of [
      "BREAKING:",
      "EXCLUSIVE –",
      "JANE DOE:",
      "Analysis:",
      "On Friday, Reyes –",
      "Joe Ruiz –",
      "The mayor, Joe Ruiz –",
    ])
      assert.equal(read(`${words} ${BODY}`).dateline, null, words);
    assert.equal(read(`Jordan: ${BODY}Reyes: I know.\n`).dateline, null);
    assert.equal(read(`London – A City in Waiting\n\n${BODY}`).dateline, null);
    assert.equal(read(`THE SITES: TUNING INTO MUSIC\n\n${BODY}`).dateline, null);
  });
});

describe("layout of any text", () => {
  it("is read without delay from hostile lines", () => {
    for (const piece of ["A", "A. ", "By Aa Aa, ", "AA, ", "(", "-", "–", "By ", "\n", "by:\n", "Aa de "])
      read(piece.repeat(300_000));
  });
});
