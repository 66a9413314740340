import { quoteWords } from "../../article/lookups";
import type { Quote } from "../../quotes/quote";
import { shorten } from "./card";

/** The opening words of a quote on one line: between marks only if they are the speaker’s own. */
export function quoteLabel(source: string, quote: Quote, limit: number): string {
  const words = shorten(quoteWords(source, quote), limit);
  return quote.kind === "direct" ? `“${words}”` : words;
}
