import type { Profile, SpellingElsewhere } from "../../archive/profile";
import type { QuoteView } from "../../archive/quoteView";
import { certaintyOf } from "../../article/certainty";
import type { Entity } from "../../entities/entity";
import { type Line, type Piece, shorten } from "./card";
import { articleLink, lineLink } from "./placeLink";
import { wordsLabel } from "./quoteLabel";

const WIDTH = 80;
/** Leaves room for the name of a file. */
const NARROW = 60;

/** How other articles write the name: `also spelled Rustam Ahmedov in bridge.txt`. */
export function spellingLines({ type }: Entity, { spellings }: Profile): Line[] {
  if (spellings.length === 0) return [];
  const also = type === "person" ? "also spelled " : "also ";
  return [spellings.flatMap((spelling, i) => [i === 0 ? also : ", ", ...spellingPieces(spelling)])];
}

function spellingPieces({ text, articles, place }: SpellingElsewhere): Piece[] {
  const more = articles > 1 ? [` and ${articles - 1} more`] : [];
  return [`${shorten(text, WIDTH)} in `, articleLink(place), ...more];
}

/** A quote of another article, with the way there. */
export function quoteElsewhereLine(quote: QuoteView, sureness: number): Line {
  const guess = certaintyOf(quote, sureness) === "guess" ? [" · a guess"] : [];
  return [`${wordsLabel(quote.kind, quote.text, NARROW)}  `, lineLink(quote.place), ...guess];
}
