import type { Article } from "../article/article";
import { quoteStart, quoteWords } from "../article/lookups";
import type { Quote } from "../quotes/quote";
import { lineStarts } from "../text/lineStarts";
import { byPosition, contains, indexFrom, type Span, spanText } from "../text/span";

/** What the corpus keeps of one article: plain JSON, of about the article’s size. Offsets are UTF-16, half-open. */
export interface ArticleSummary {
  readonly id: string;
  /** The day of its dateline, `2022-03-09`; null where that does not tell the year. */
  readonly date: string | null;
  /** Offsets at which its lines begin, so that a place can be shown without the text. */
  readonly lineStarts: readonly number[];
  /** People and organizations. */
  readonly entities: readonly EntitySummary[];
  readonly quotes: readonly QuoteSummary[];
}

export interface EntitySummary {
  /** As in the article: `e3`. */
  readonly id: string;
  readonly type: "person" | "organization";
  /** The fullest form in the article. */
  readonly name: string;
  /** The canonical name that the reader has decided on: the same one is always one person or organization, another one never. */
  readonly known?: string;
  readonly roles: readonly string[];
  /** Names, descriptions and pronouns. */
  readonly mentions: number;
  /** Where it is named, in order of position. */
  readonly names: readonly WrittenName[];
}

export interface WrittenName extends Span {
  readonly text: string;
  /** Stands inside the words of a direct or partly direct quote. */
  readonly quoted?: true;
}

export interface QuoteSummary {
  readonly id: string;
  readonly kind: Quote["kind"];
  /** Id of the entity of this article. */
  readonly speaker: string | null;
  /** How sure that is, from 0 to 1, in hundredths. */
  readonly confidence: number;
  /** The article’s words for a source that is none of its entities: `a fisherman`. */
  readonly source?: string;
  /** Where its words begin. */
  readonly start: number;
  /** Its words in one piece, with single spaces. */
  readonly text: string;
}

/** `source` is the text that `article` was read from. */
export function summarizeArticle(article: Article, source: string): ArticleSummary {
  const spoken = listSpoken(article.quotes);
  const entities = article.entities.flatMap((entity): EntitySummary[] => {
    const { id, type, name, known, roles, mentions } = entity;
    if (type === "place") return [];
    const names = mentions
      .filter(({ form }) => form === "name")
      .map((mention) => writtenName(source, mention, spoken));
    const decided = known === undefined ? {} : { known };
    return [{ id, type, name, ...decided, roles, mentions: mentions.length, names }];
  });
  const held = new Set(entities.map(({ id }) => id));
  const quotes = article.quotes.map((quote) => summarizeQuote(source, quote, held));
  // engines keep a whole text alive for the sake of a few words cut out of it; copies don’t
  const summary = { id: article.id, date: dayOf(article), lineStarts: lineStarts(source), entities, quotes };
  return JSON.parse(JSON.stringify(summary)) as ArticleSummary;
}

function dayOf({ dateline }: Article): string | null {
  const date = dateline?.date ?? "";
  return /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;
}

function summarizeQuote(text: string, quote: Quote, entities: ReadonlySet<string>): QuoteSummary {
  const { id, kind, source } = quote;
  const speaker = quote.speaker !== null && entities.has(quote.speaker) ? quote.speaker : null;
  return {
    id,
    kind,
    speaker,
    confidence: Math.round(quote.confidence * 100) / 100,
    ...(speaker === null && source ? { source: onOneLine(spanText(text, source)) } : {}),
    start: quoteStart(text, quote),
    text: onOneLine(quoteWords(text, quote)),
  };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}

/** The words of direct and partly direct quotes, in order; without what stands inside another. */
function listSpoken(quotes: readonly Quote[]): Span[] {
  const spans = quotes.filter(({ kind }) => kind !== "indirect").flatMap(({ content }) => content);
  let end = -1;
  return spans.sort(byPosition).filter((span) => {
    const reaches = span.end > end;
    end = Math.max(end, span.end);
    return reaches;
  });
}

function writtenName(source: string, { start, end }: Span, spoken: readonly Span[]): WrittenName {
  const text = onOneLine(spanText(source, { start, end }));
  const around = spoken[indexFrom(spoken, start + 1) - 1];
  const quoted = around !== undefined && contains(around, { start, end });
  return quoted ? { start, end, text, quoted } : { start, end, text };
}
