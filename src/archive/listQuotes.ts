import type { Corpus } from "../corpus/corpus";
import type { PlacedQuote } from "../corpus/placedQuote";
import type { LinkCounts } from "../corpus/statementLinks";
import { holdsWords } from "./holdsWords";
import { firstPage, type Page } from "./page";
import { type QuoteView, viewQuote } from "./quoteView";

/** A quote in a list. */
export interface QuoteRow extends QuoteView, LinkCounts {}

/** An article in a list. */
export interface ArticleRow {
  readonly article: string;
  readonly quotes: number;
}

export function toQuoteRow(corpus: Corpus, placed: PlacedQuote): QuoteRow {
  const { article, quote } = placed;
  return { ...viewQuote(corpus, placed), ...corpus.linkCounts(article.id, quote.id) };
}

/** What the person or organization says, in order of article and position. */
export function quotesOf(corpus: Corpus, article: string, entity: string, limit: number): Page<QuoteRow> {
  const appearances = corpus.dossierOf(article, entity)?.articles ?? [];
  const quotes = appearances.flatMap(({ article, quotes }) => quotes.map((quote) => ({ article, quote })));
  return firstPage(quotes, limit, (placed) => toQuoteRow(corpus, placed));
}

/** Quotes of nobody known, in order of article and position. */
export function unattributedQuotes(corpus: Corpus, limit: number): Page<QuoteRow> {
  const rows: QuoteRow[] = [];
  let total = 0;
  for (const article of corpus.summaries()) {
    const { unattributed } = article.head;
    total += unattributed;
    if (unattributed === 0 || rows.length >= limit) continue;
    for (const quote of article.quotes)
      if (quote.speaker === null && rows.length < limit) rows.push(toQuoteRow(corpus, { article, quote }));
  }
  return { rows, total };
}

/** Quotes whose words and speaker hold each of the words of `filter`, or a part of a word; accents and case are no matter. */
export function searchQuotes(corpus: Corpus, filter: string, limit: number): Page<QuoteRow> {
  const holds = holdsWords(filter);
  const rows: QuoteRow[] = [];
  let total = 0;
  for (const article of corpus.summaries()) {
    const { searchedQuotes } = article;
    if (searchedQuotes === "" || !holds(searchedQuotes)) continue;
    searchedQuotes.split("\n").forEach((words, i) => {
      if (!holds(words)) return;
      total++;
      if (rows.length < limit) rows.push(toQuoteRow(corpus, { article, quote: article.quotes[i]! }));
    });
  }
  return { rows, total };
}

/** Articles in which somebody says something, in order of ids. */
export function articlesWithQuotes(corpus: Corpus, limit: number): Page<ArticleRow> {
  const rows = corpus.summaries().map(({ id, head }) => ({ article: id, quotes: head.quotes }));
  const speaking = rows.filter(({ quotes }) => quotes > 0);
  return firstPage(speaking, limit, (row) => row);
}
