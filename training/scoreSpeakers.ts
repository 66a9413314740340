import type { Article } from "../src/article/article";
import type { Quote } from "../src/quotes/quote";
import { overlaps, type Span } from "../src/text/span";
import { bearsName } from "./bearsName";
import type { QuotesGold } from "./corpus";
import { addCount, type Tally } from "./count";
import { toSpans } from "./quotedText";
import type { SpeakerGold, SpeakersGold } from "./readSpeakers";

/**
 * Who is behind `he` and `the senator`. A source is answered by the quote of ours that has this source, else by the one
 * that shares most of its content; right where the quote’s speaker bears the name, or where both sides name nobody.
 * Precision is the share of right answers among those given, recall among all sources. `nobody` are the sources behind
 * which the article names no one; `pronouns` and `nominals` are those with somebody.
 */
export function scoreSpeakers(gold: SpeakersGold, article: Article, tally: Tally, errors: string[]): void {
  for (const speaker of gold.speakers) {
    const quote = findQuote(speaker, contentOf(speaker, gold), article.quotes);
    const answer = article.entities.find(({ id }) => id === quote?.speaker) ?? null;
    const isRight = quote !== null && (speaker.name ? answer && bearsName(answer, speaker.name) : !answer);
    const right = Number(Boolean(isRight));
    const count = { gold: 1, rightGold: right, predicted: Number(quote !== null), rightPredicted: right };
    addCount(tally, "speakers", count);
    addCount(tally, `speakers, ${speaker.name ? `${speaker.form}s` : "nobody"}`, count);
    if (!isRight) {
      const said = quote ? (answer?.name ?? "nobody") : "no quote";
      errors.push(`${gold.id} ${quoteSource(gold.text, speaker)} is ${speaker.name ?? "nobody"}: ${said}`);
    }
  }
}

/** What the source said: the content of every attribution that has it as its source. */
function contentOf(speaker: SpeakerGold, { attributions }: QuotesGold): Span[] {
  return attributions
    .filter(({ source }) => toSpans(source).some((span) => overlaps(span, speaker)))
    .flatMap(({ content }) => toSpans(content));
}

function findQuote(speaker: Span, content: readonly Span[], quotes: readonly Quote[]): Quote | null {
  const named = quotes.find(({ source }) => source && overlaps(source, speaker));
  if (named) return named;
  let best: Quote | null = null;
  let most = 0;
  for (const quote of quotes) {
    const shared = sharedLength(quote.content, content);
    if (shared > most) [best, most] = [quote, shared];
  }
  return best;
}

function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}

function quoteSource(text: string, { start, end }: Span): string {
  return `${start} “${text.slice(start, end)}”`;
}
