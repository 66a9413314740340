import { quoteWords } from "../../article/lookups";
import type { Quote } from "../../quotes/quote";
import { shorten } from "./card";

/** The opening words of a quote on one line: between marks only if they are the speaker’s own, else without “that”. */
export function quoteLabel(source: string, quote: Quote, limit: number): string {
  return wordsLabel(quote.kind, quoteWords(source, quote), limit);
}

/** The same of words in one piece. */
export function wordsLabel(kind: Quote["kind"], words: string, limit: number): string {
  return kind === "direct" ? `“${shorten(words, limit)}”` : shorten(words.replace(/^that\s/, ""), limit);
}
