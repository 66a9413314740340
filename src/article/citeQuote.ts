import type { Quote } from "../quotes/quote";
import { spanText } from "../text/span";
import type { Article } from "./article";
import { quoteWords, speakerOf } from "./lookups";

/**
 * A quote as it goes into a story or a note: `“The bridge is safe,” said Ana Reyes (bridge.txt:11)`, and without marks
 * where it is told: `Ana Reyes said the bridge was safe (bridge.txt:11)`. The speaker’s full name stands for “he”;
 * `place` is the file and the 1-based line.
 */
export function citeQuote(article: Article, source: string, quote: Quote, place: string): string {
  const text = quoteWords(source, quote).replace(/\s+/g, " ");
  const speaker = speakerOf(article, quote)?.name ?? (quote.source && spanText(source, quote.source));
  return citeWords({ kind: quote.kind, text, speaker, cue: cueWords(source, quote) }, place);
}

/** What is cited: words in one piece, and whose they are. */
export interface Cited {
  readonly kind: Quote["kind"];
  readonly text: string;
  readonly speaker: string | null;
  /** In lower case, empty where it is not known. */
  readonly cue: string;
}

export function citeWords({ kind, text, speaker, cue }: Cited, place: string): string {
  const cite = kind === "direct" ? citeSpoken : citeTold;
  return `${cite(text, speaker, cue)} (${place})`;
}

/** What the verb of a quote may look like; `told` would want a listener, `adding` another verb. */
const PLAIN_VERB = /^(?!told$)[a-z]+(?<!ing)$/;

function citeSpoken(words: string, speaker: string | null, cue: string): string {
  if (!speaker) return `“${innerMarks(words)}”`;
  const verb = cue === "according to" || PLAIN_VERB.test(cue) ? cue : "said";
  return `“${closed(innerMarks(words))}” ${verb} ${insideSentence(speaker)}`;
}

function citeTold(words: string, speaker: string | null, cue: string): string {
  if (!speaker) return words;
  const runsOn =
    /^[\p{Ll}“"]/u.test(words) && PLAIN_VERB.test(cue.split(" ", 1)[0]!) && cue !== "according to";
  return runsOn ? `${speaker} ${cue} ${words}` : `${speaker}: ${words}`;
}

function cueWords(source: string, quote: Quote): string {
  return quote.cue ? spanText(source, quote.cue).replace(/\s+/g, " ").toLowerCase() : "";
}

/** `A spokesman` loses its capital behind a verb; a name keeps it. */
function insideSentence(speaker: string): string {
  return speaker.replace(/^(?:An?|One|Some|Its|His|Her|Their|The)(?= \p{Ll})/u, (word) => word.toLowerCase());
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
