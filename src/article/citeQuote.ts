import type { Quote } from "../quotes/quote";
import { spanText } from "../text/span";
import type { Article } from "./article";
import { quoteWords, speakerOf } from "./lookups";

/**
 * A quote as it goes into a story or a note: `“The bridge is safe,” said Ana Reyes (bridge.txt:11)`.
 * The speaker’s full name stands for “he”; told speech gets no marks; `place` is the file and the 1-based line.
 */
export function citeQuote(article: Article, source: string, quote: Quote, place: string): string {
  const words = quoteWords(source, quote).replace(/\s+/g, " ");
  const speaker = speakerOf(article, quote)?.name ?? (quote.source && spanText(source, quote.source));
  if (quote.kind !== "direct") return `${speaker ? `${speaker}: ` : ""}${words} (${place})`;
  if (!speaker) return `“${innerMarks(words)}” (${place})`;
  return `“${closed(innerMarks(words))}” ${reportingVerb(source, quote)} ${speaker} (${place})`;
}

/** Marks inside marks are single ones. */
function innerMarks(words: string): string {
  return words
    .replace(/“/g, "‘")
    .replace(/”/g, "’")
    .replace(/"([^"]*)"/g, "‘$1’");
}

/** A comma before the closing mark, as `said` goes on the sentence; a question or an outcry keeps its mark. */
function closed(words: string): string {
  return /[?!…–—-]$/.test(words) ? words : `${words.replace(/[.,;:]+$/, "")},`;
}

/** The article’s own verb where it is one that can stand before the name, else `said`. */
function reportingVerb(source: string, quote: Quote): string {
  const cue = quote.cue ? spanText(source, quote.cue).replace(/\s+/g, " ").toLowerCase() : "";
  return cue === "according to" || /^(?!told$)[a-z]+(?<!ing)$/.test(cue) ? cue : "said";
}
