import assert from "node:assert/strict";
import type { Entity, Mention } from "../../src/entities/entity";
import type { EntityType } from "../../src/mentions/name";
import { turnSpeaker } from "../../src/quotes/interview";
import { nameSpeakers } from "../../src/quotes/nameSpeakers";
import type { Quote } from "../../src/quotes/quote";
import { parseText } from "../../src/text/parsedText";
import { attributionsOf } from "../support/attributed";

/** An entity with a mention wherever one of its forms stands; `form:words`, names without a prefix. */
function entity(source: string, id: string, type: EntityType, name: string, ...forms: string[]): Entity {
  const mentions = [name, ...forms].flatMap((entry): Mention[] => {
    const [, form = "name", words = entry] = /^(nominal|pronoun):(.*)$/.exec(entry) ?? [];
    return [...source.matchAll(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "gu"))].map((match) => ({
      start: match.index,
      end: match.index + words.length,
      form: form as Mention["form"],
    }));
  });
  return { id, type, name, aliases: [], roles: [], mentions: mentions.sort((a, b) => a.start - b.start) };
}

function quotesOf(source: string): Quote[] {
  const entities = [
    entity(source, "okoro", "person", "Ana Okoro", "nominal:the harbour master", "pronoun:she"),
    entity(source, "ruiz", "person", "Joe Ruiz"),
    entity(source, "board", "organization", "Harbour Board"),
    entity(source, "union", "organization", "NHB"),
    entity(source, "trade", "organization", "Board of Trade"),
  ];
  return nameSpeakers(parseText(source), entities, attributionsOf(source));
}

function speakers(source: string): (string | null)[] {
  return quotesOf(source).map((quote) => quote.speaker);
}

describe("Speakers", () => {
  const cases: readonly [string, string | null][] = [
    ["“It is late,” Ana Okoro said.", "okoro"],
    ["“It is late,” Harbour Board and Elmby Trust chairman Joe Ruiz said.", "ruiz"],
    ["Board of Trade Deputy Governor Joe Ruiz said it was late.", "ruiz"],
    ["A friend of Board of Trade Governor Joe Ruiz said it was late.", null],
    ["Harbour Board (NHB) researcher Joe Ruiz said it was late.", "ruiz"],
    ["The Harbour Board (NHB) said it was late.", "board"],
    ["“It is late,” Ana Okoro and Harbour Board chairman Joe Ruiz said.", "okoro"],
    ["“It is late,” Harbour Board and Elmby Trust said.", "board"],
    ["“It is late,” Chairman of the Harbour Board, Mrs Ana Okoro, said.", "okoro"],
    ["“It is late,” said Ana Okoro, the engineer.", "okoro"],
    ["The engineer, Ana Okoro, said it was late.", "okoro"],
    ["“It is late,” said Prof Ana Okoro OBE.", "okoro"],
    ["Ana Okoro MP PhD said it was late.", "okoro"],
    ["Coach Joe Ruiz of Erie said it was late.", "ruiz"],
    ["“It is late,” said head of security Joe Ruiz.", "ruiz"],
    ["Officer for food and drink Joe Ruiz said it was late.", "ruiz"],
    ["“It is late,” chair of the bench Joe Ruiz said.", "ruiz"],
    ["“It is late,” said the wife of the coach Joe Ruiz.", null],
    ["“It is late,” said master of ceremonies Ana Okoro, a cook.", "okoro"],
    ["“It is late,” said the wife of coach Joe Ruiz.", null],
    ["The Harbour Board said it was late.", "board"],
    ["Ana Okoro, who said it was late, left.", "okoro"],
    ["The town likes Joe Ruiz, who won the race by promising that taxes would fall.", "ruiz"],
    ["The harbour has Ana Okoro, who made a name for herself by warning that it was late.", "okoro"],
    ["They turn to Joe Ruiz on camera, who says it is late.", "ruiz"],
    ["The crew waited for Ana Okoro at sea, who said it was late.", "okoro"],
    ["According to the Harbour Board, it was late.", "board"],
    ["A woman who has accused Joe Ruiz said it was late.", null],
    ["They met Joe Ruiz of the charity NHB, who said it was late.", "ruiz"],
    ["They met Joe Ruiz, representing the union NHB, who said it was late.", "ruiz"],
    ["They met Joe Ruiz (NHB, Brod), who said it was late.", "ruiz"],
    ["They met Ana Okoro, 34, who said it was late.", "okoro"],
    ["They met Joe Ruiz and the Harbour Board, who said it was late.", "board"],
    ["The firm, which owns the Harbour Board, said it was late.", null],
    ["Joe Ruiz, representing the charity Harbour Board, said it was late.", "ruiz"],
    ["The men who sued the Harbour Board said it was late.", null],
    ["A spokesman for Joe Ruiz said it was late.", null],
    ["Joe Ruiz’s lawyer said it was late.", null],
    ["Joe Ruiz’s lawyer, Ana Okoro, said it was late.", "okoro"],
    ["A Harbour Board official said it was late.", null],
    ["Residents said it was late.", null],
    ["The NHB trade union said it was late.", "union"],
    ["The NHB fans said it was late.", null],
    ["The powerful Harbour Board trade union said it was late.", "board"],
    ["The Board of Trade chair Ana Okoro said it was late.", "okoro"],
    ["A spokesman for Board of Trade chair Ana Okoro said it was late.", null],
    ["The Harbour Board group said it was late.", "board"],
    ["The Harbour Board committee said it was late.", null],
    ["The Joe Ruiz company said it was late.", null],
    ["The Harbour Board MP said it was late.", null],
    ["“It is late,” sailors including Ana Okoro and Joe Ruiz said.", null],
    ["Head of Harbours (South) Joe Ruiz said it was late.", "ruiz"],
    ["Deputy Director of Boats (Repair) Ana Okoro said it was late.", "okoro"],
    ["They said it was late.", null],
    ["“It is late,” Ana Okoro told cheering sailors at the quay.", "okoro"],
    ["A sailor, who gave his name only as Joe Ruiz, said it was late.", "ruiz"],
    ["The engineer, who runs the Harbour Board, said it was late.", null],
  ];
  for (const [source, expected] of cases)
    it(`of “${source}”: ${expected ?? "nobody named"}`, () => assert.deepEqual(speakers(source), [expected]));

  it("are numbered in order, surest by name", () => {
    const quotes = quotesOf(
      "“It is late,” Ana Okoro said. “It is wet,” she said. “It is,” the harbour master said.",
    );
    assert.deepEqual(
      quotes.map(({ id, speaker }) => [id, speaker]),
      [
        ["q1", "okoro"],
        ["q2", "okoro"],
        ["q3", "okoro"],
      ],
    );
    assert.ok(quotes[0]!.confidence > quotes[2]!.confidence && quotes[2]!.confidence > quotes[1]!.confidence);
  });

  it("come with their reason in plain words", () => {
    const reasons = quotesOf(
      "“It is late,” Ana Okoro said. “It is wet,” she said. Residents said it was dry. Ana Okoro and Joe Ruiz said it was over.",
    ).map((quote) => quote.reason);
    assert.deepEqual(reasons, [
      "said, after the quote",
      "said, after the quote; “she” taken as Ana Okoro (the last person quoted)",
      "said, before the quote; “Residents” names nobody in this article",
      "said, before the quote; together with Joe Ruiz",
    ]);
  });

  it("are never guessed where the source is not named: the confidence says so", () => {
    const [quote] = quotesOf("“It is late,” a resident said.");
    assert.equal(quote!.speaker, null);
    assert.ok(quote!.confidence <= 0.2);
  });

  const talk = "Q: Is it late?\n\nA: It is.\n\nQ: Why?\n\nA: The tide.";
  const interviews: readonly [string, string, (string | null)[]][] = [
    [
      "headline and byline",
      `Ana Okoro on tides and time\n\nBy Joe Ruiz\n\nShe met us on the quay.\n\n${talk}`,
      ["ruiz", "okoro", "ruiz", "okoro"],
    ],
    [
      "introduction",
      `Tides and time\n\nAna Okoro has run the harbour for years. She met us on the quay.\n\n${talk}`,
      [null, "okoro", null, "okoro"],
    ],
    [
      "introduction that tells who asks",
      `Ana Okoro on tides and time\n\nThe captain talks to Joe Ruiz about boats.\n\n${talk}`,
      ["ruiz", "okoro", "ruiz", "okoro"],
    ],
    [
      "introduction that begins with who asks",
      `Tides and time\n\nJoe Ruiz meets Ana Okoro on the quay.\n\n${talk}`,
      ["ruiz", "okoro", "ruiz", "okoro"],
    ],
    [
      "the paper that asks",
      "The Harbour Board met Ana Okoro.\n\nHarbour Board: Is it late?\n\nOKORO: It is.\n\nHarbour Board: Why?\n\nOKORO: The tide.",
      ["board", "okoro", "board", "okoro"],
    ],
    [
      "numbers",
      "Tides and time\n\nAna Okoro met us on the quay.\n\nQ1: Is it late?\n\nA1: It is.\n\nQ2: Why?\n\nA2: The tide.",
      [null, "okoro", null, "okoro"],
    ],
    [
      "initials",
      "Ana Okoro met Joe Ruiz on the quay.\n\nJR: Is it late?\n\nAO: It is.\n\nJR: Why?\n\nAO: The tide.",
      ["ruiz", "okoro", "ruiz", "okoro"],
    ],
    ["nobody known", talk, [null, null, null, null]],
    [
      "two who may answer",
      `Tides and time\n\nAna Okoro and Joe Ruiz met us on the quay.\n\n${talk}`,
      [null, null, null, null],
    ],
  ];
  for (const [what, source, expected] of interviews)
    it(`of an interview: ${what}`, () => assert.deepEqual(speakers(source), expected));

  const asked =
    "Why the quay?\n\n“It is mine. The\n\nThe boats are too.”\n\nAnd the tide?\n\n“It comes and goes.”";
  it("of an interview are who is introduced to answer questions without labels", () => {
    assert.deepEqual(
      speakers(`Tides and time\n\nAna Okoro, who met Joe Ruiz, shares her thoughts.\n\n${asked}`),
      ["okoro", "okoro"],
    );
    assert.deepEqual(
      speakers(
        "Tides and time\n\nAna Okoro shares her thoughts.\n\nWhy the quay?\n\n“It is mine.”\n\nThe Harbour Board offered you a boat.\n\n“It leaked.”",
      ),
      ["okoro", "okoro"],
    );
    assert.deepEqual(speakers(`Tides and time\n\nAna Okoro and Joe Ruiz met.\n\n${asked}`), [null, null]);
    assert.deepEqual(speakers("Tides and time\n\nAna Okoro met us.\n\nWhy the quay?\n\n“It is mine.”"), [
      null,
    ]);
  });

  it("of an interview are not who is introduced where another is heard to speak", () => {
    const source = "Ana Okoro met Joe Ruiz.\n\nWhy?\n\n“It is far.”";
    const [reply] = attributionsOf(source);
    const [okoro, ruiz] = ["Ana Okoro", "Joe Ruiz"].map((name) => {
      const found = entity(source, name, "person", name);
      return { ...found.mentions[0]!, entity: found };
    });
    const interview = { asks: null, answers: okoro!, replies: new Set([reply!]) };
    const told = (heard: typeof okoro | null) =>
      turnSpeaker(source, reply!, interview, heard ? { mention: heard, jointly: null } : null)?.mention;
    assert.deepEqual([told(null), told(okoro), told(ruiz)], [okoro, okoro, undefined]);
  });

  it("of an interview have the label as their source, and say who it is", () => {
    const [first] = quotesOf(`Ana Okoro on tides and time\n\n${talk.slice(talk.indexOf("A:"))}`);
    assert.equal(first!.reason, "name and colon before the quote; “A” taken as Ana Okoro");
  });
});
