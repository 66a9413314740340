import type { QuoteRow } from "../../archive/listQuotes";
import { firstPage } from "../../archive/page";
import { type Certainty, certaintyOf } from "../../article/certainty";
import { count, shorten } from "../cards/card";
import { wordsLabel } from "../cards/quoteLabel";
import { lineIn } from "./lineIn";
import { quoteText } from "./quoteText";
import { sameRows } from "./sameRows";
import type { Shelf } from "./shelf";
import { guessWords, speakerWords } from "./speakerWords";
import type { TreeRow } from "./treeRow";

/** UTF-16 units of a quote’s words on a row that has room for them alone, and with something to tell behind them. */
const WIDE = 70;
const NARROW = 32;

/** What the rows above a quote say already. */
export interface Above {
  readonly speaker: boolean;
  readonly article: boolean;
}

/** A quote by its opening words; below it those of other articles that are like it. */
export function quoteRow(shelf: Shelf, quote: QuoteRow, above: Above): TreeRow {
  const sureness = shelf.surenessOf(quote.article);
  const certainty = certaintyOf(quote, sureness);
  const who = above.speaker ? guessWords(quote, sureness) : shorten(speakerWords(quote, sureness), 60);
  const told = [...(who ? [who] : []), ...marks(quote)];
  const words = wordsLabel(quote.kind, quote.text, told.length > 0 ? NARROW : WIDE) || "(no words)";
  const place = above.article ? `line ${quote.place.start.line + 1}` : lineIn(shelf, quote.place);
  return {
    id: `${quote.article} ${quote.text.slice(0, 80)}`,
    kind: "quote",
    label: signs(quote, certainty) + words,
    description: [...told, place].join(" · "),
    spoken: [
      wordsLabel(quote.kind, quote.text, WIDE),
      `${quote.kind} quote`,
      ...(who ? [who] : []),
      ...spokenMarks(quote),
      place,
    ].join(", "),
    icon: iconOf(quote, certainty),
    place: quote.place,
    article: quote.article,
    quote: quote.id,
    children: hasLike(quote) ? (limit) => likeRows(shelf, quote, limit) : null,
    card: () => quoteText(shelf, quote),
  };
}

function hasLike({ same, conflicts }: QuoteRow): boolean {
  return same + conflicts > 0;
}

async function likeRows(shelf: Shelf, quote: QuoteRow, limit: number) {
  const elsewhere = await shelf.ask.elsewhere(quote.article, quote.id);
  return firstPage(sameRows(shelf, quote, elsewhere), limit, (row) => row);
}

/** In front, because what stands behind is cut off in a narrow view: a speaker in question, words of others, a statement told again. */
function signs({ same, conflicts }: QuoteRow, certainty: Certainty): string {
  const isInQuestion = certainty === "guess" || certainty === "unknown";
  return `${isInQuestion ? "? " : ""}${conflicts > 0 ? "≠ " : ""}${same > 0 ? "≈ " : ""}`;
}

function marks({ same, conflicts }: QuoteRow): string[] {
  return [
    ...(same > 0 ? [`in ${count(same, "other article")}`] : []),
    ...(conflicts > 0 ? ["also said by others"] : []),
  ];
}

function spokenMarks({ same, conflicts }: QuoteRow): string[] {
  return [
    ...(same > 0 ? [`the same statement in ${count(same, "other article")}`] : []),
    ...(conflicts > 0 ? ["nearly the same words from somebody else in another article"] : []),
  ];
}

function iconOf({ kind }: QuoteRow, certainty: Certainty): string {
  if (certainty === "unknown") return "question";
  if (certainty === "guess") return "unverified";
  return kind === "indirect" ? "comment" : "quote";
}
