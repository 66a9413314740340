import { wordsOfQuote } from "./assignSpeakers";
import type { Quote } from "./quote";

/** Words that tell one quote from others are rarely fewer. */
const FEWEST = 6;
/** No more of a quote is compared, in UTF-16 units. */
const LONGEST = 1000;

/** The first words of a quote, as many as tell it from the other quotes of its article; all where none do. */
export function openingOf(source: string, quotes: readonly Quote[], quote: Quote): string {
  const own = wordsOfQuote(source, quote).slice(0, LONGEST);
  const others = quotes.filter((other) => other !== quote).map((other) => wordsOfQuote(source, other));
  const words = own.split(" ");
  for (let count = FEWEST; count < words.length; count++) {
    const opening = words.slice(0, count).join(" ");
    if (!others.some((other) => other.startsWith(opening))) return opening;
  }
  return own;
}
