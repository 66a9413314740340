import type { QuoteView } from "../../archive/quoteView";
import { type Card, dotted, shorten, strong } from "../cards/card";
import { wordsLabel } from "../cards/quoteLabel";
import { lineIn } from "./lineIn";
import type { Shelf } from "./shelf";
import { guessWords, speakerWords } from "./speakerWords";

/** All the words of a quote, up to a long paragraph, with who says them and where. */
export function quoteText(shelf: Shelf, quote: QuoteView): Card {
  const sureness = shelf.surenessOf(quote.article);
  const guess = guessWords(quote, sureness);
  const who = strong(shorten(speakerWords(quote, sureness), 100));
  const facts = [`${quote.kind} quote`, ...(guess ? [guess] : []), lineIn(shelf, quote.place)];
  return [[wordsLabel(quote.kind, quote.text, 800)], dotted([who, ...facts])];
}
