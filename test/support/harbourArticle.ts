import type { Article } from "../../src/article/article";
import type { Mention, MentionForm } from "../../src/entities/entity";
import type { Quote } from "../../src/quotes/quote";
import type { Span } from "../../src/text/span";

/** A short article whose reading is written by hand, so that what is built on a reading can be tested by itself. */
export const HARBOUR = `Harbour Reopens after the Storm

PORT ELLERY, March 3 – The harbour reopened on Monday, the Ellery Harbour Authority said.

“The worst is behind us,” said Marta Lindqvist, director of the Ellery Harbour Authority. “We start tomorrow.”

Lindqvist thanked the crews. “They worked for the EHA day and night,” she said.

“Nobody asked us,” a fisherman said.

“The nets are gone.
`;

/** The span of the `nth` occurrence (from 0) of the words. */
export function spanOf(words: string, nth = 0, source = HARBOUR): Span {
  let start = source.indexOf(words);
  for (let i = 0; i < nth; i++) start = source.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { start, end: start + words.length };
}

function mention(words: string, form: MentionForm = "name", nth = 0): Mention {
  return { ...spanOf(words, nth), form };
}

function quote(id: string, words: readonly string[], more: Partial<Quote>): Quote {
  return {
    id,
    kind: "direct",
    marks: "double",
    content: words.map((part) => spanOf(part)),
    cue: null,
    source: null,
    speaker: null,
    confidence: 0.9,
    reason: "",
    ...more,
  };
}

/** The reading of `HARBOUR`: q3 is attributed with a confidence of 0.4, the other named speakers with 0.9. */
export const HARBOUR_ARTICLE: Article = {
  schemaVersion: 1,
  id: "harbour.txt",
  headline: spanOf("Harbour Reopens after the Storm"),
  dateline: { ...spanOf("PORT ELLERY, March 3"), place: "PORT ELLERY", date: "March 3", agency: null },
  byline: null,
  entities: [
    {
      id: "e1",
      type: "organization",
      name: "Ellery Harbour Authority",
      aliases: ["EHA"],
      roles: [],
      mentions: [
        mention("Ellery Harbour Authority"),
        mention("Ellery Harbour Authority", "name", 1),
        mention("EHA"),
      ],
    },
    {
      id: "e2",
      type: "person",
      name: "Marta Lindqvist",
      aliases: ["Lindqvist"],
      roles: ["director of the Ellery Harbour Authority"],
      mentions: [mention("Marta Lindqvist"), mention("Lindqvist", "name", 1), mention("she", "pronoun")],
    },
    {
      id: "e3",
      type: "place",
      name: "Port Ellery",
      aliases: [],
      roles: [],
      mentions: [mention("PORT ELLERY")],
    },
  ],
  quotes: [
    quote("q1", ["The harbour reopened on Monday"], {
      kind: "indirect",
      marks: "none",
      cue: spanOf("said"),
      source: spanOf("Ellery Harbour Authority"),
      speaker: "e1",
    }),
    quote("q2", ["The worst is behind us", "We start tomorrow."], {
      cue: spanOf("said", 1),
      source: spanOf("Marta Lindqvist"),
      speaker: "e2",
    }),
    quote("q3", ["They worked for the EHA day and night"], {
      cue: spanOf("said", 2),
      source: spanOf("she"),
      speaker: "e2",
      confidence: 0.4,
      reason: "said, after the quote; “she” taken as Marta Lindqvist (the last person quoted)",
    }),
    quote("q4", ["Nobody asked us"], {
      cue: spanOf("said", 3),
      source: spanOf("a fisherman"),
      reason: "said, after the quote; “a fisherman” names nobody in this article",
    }),
    quote("q5", ["The nets are gone."], { reason: "no reporting verb near" }),
  ],
};
