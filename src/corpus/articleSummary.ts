import type { Article } from "../article/article";
import { quoteStart, quoteWords } from "../article/lookups";
import type { Quote } from "../quotes/quote";
import { type Span, spanText } from "../text/span";

/** What the corpus keeps of one article: plain JSON, about a third of the article’s size. Offsets are UTF-16, half-open. */
export interface ArticleSummary {
  readonly id: string;
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
  readonly roles: readonly string[];
  /** Names, descriptions and pronouns. */
  readonly mentions: number;
  /** Where it is named, in order of position. */
  readonly names: readonly WrittenName[];
}

export interface WrittenName extends Span {
  readonly text: string;
}

export interface QuoteSummary {
  readonly id: string;
  readonly kind: Quote["kind"];
  /** Id of the entity of this article. */
  readonly speaker: string | null;
  /** Where its words begin. */
  readonly start: number;
  /** Its words in one piece, with single spaces. */
  readonly text: string;
}

/** `source` is the text that `article` was read from. */
export function summarizeArticle(article: Article, source: string): ArticleSummary {
  const entities = article.entities.flatMap((entity): EntitySummary[] => {
    const { id, type, name, roles, mentions } = entity;
    if (type === "place") return [];
    const names = mentions
      .filter(({ form }) => form === "name")
      .map(({ start, end }) => ({ start, end, text: spanText(source, { start, end }).replace(/\s+/g, " ") }));
    return [{ id, type, name, roles, mentions: mentions.length, names }];
  });
  const known = new Set(entities.map(({ id }) => id));
  const quotes = article.quotes.map((quote) => ({
    id: quote.id,
    kind: quote.kind,
    speaker: quote.speaker !== null && known.has(quote.speaker) ? quote.speaker : null,
    start: quoteStart(source, quote),
    text: quoteWords(source, quote).replace(/\s+/g, " "),
  }));
  // engines keep a whole text alive for the sake of a few words cut out of it; copies don’t
  return JSON.parse(JSON.stringify({ id: article.id, entities, quotes })) as ArticleSummary;
}
