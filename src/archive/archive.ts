import type { ArticleSummary } from "../corpus/articleSummary";
import { Corpus } from "../corpus/corpus";
import type { Dossier } from "../corpus/dossier";
import type { PlacedQuote } from "../corpus/placedQuote";
import { type DossierView, viewDossier } from "./dossierView";
import {
  type ArticleRow,
  articlesWithQuotes,
  type QuoteRow,
  quotesOf,
  searchQuotes,
  toQuoteRow,
  unattributedQuotes,
} from "./listQuotes";
import { type Excerpt, listRows, listSpeakers } from "./listRows";
import type { Page } from "./page";
import { type Profile, viewProfile } from "./profile";
import { type QuoteView, type SameView, viewQuote } from "./quoteView";
import { type Row, toRow } from "./row";
import { type SymbolRow, toSymbolRow } from "./symbolRow";

export interface Counts {
  readonly articles: number;
  readonly quotes: number;
}

/** How long the archive works ahead before it looks for questions, in ms. */
const MOMENT = 8;

/** What is said elsewhere of the same as one quote. */
export interface Elsewhere {
  readonly same: readonly SameView[];
  /** Nearly the same words, said by somebody else. */
  readonly conflicts: readonly QuoteView[];
}

/**
 * The articles of a folder, as an editor asks about them. Takes and gives plain JSON only, so that it can live in a worker; ids of
 * articles are what the caller chooses.
 */
export class Archive {
  private readonly corpus = new Corpus();

  /** Takes articles in; each replaces the one of the same id. */
  put(summaries: readonly ArticleSummary[]): void {
    for (const summary of summaries) this.corpus.put(summary);
  }

  protected putPacked(id: string, packed: Uint8Array): void {
    this.corpus.putPacked(id, packed);
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.corpus.remove(id);
  }

  /** Null for an article that is not there. */
  protected packed(id: string): Uint8Array | null {
    return this.corpus.get(id)?.packed ?? null;
  }

  /**
   * Makes ready what the next questions want, for a moment, so that a question that comes meanwhile waits no longer; gives whether all
   * is ready.
   */
  readAhead(): boolean {
    const end = performance.now() + MOMENT;
    return this.corpus.readAhead(() => performance.now() >= end);
  }

  counts(): Counts {
    const quotes = this.corpus.summaries().reduce((sum, { head }) => sum + head.quotes, 0);
    return { articles: this.corpus.size, quotes };
  }

  /** People or organizations. */
  rows(type: Dossier["type"], excerpt: Excerpt): Page<Row> {
    return listRows(this.corpus, type, excerpt);
  }

  /** People and organizations that say something. */
  speakers(excerpt: Excerpt): Page<Row> {
    return listSpeakers(this.corpus, excerpt);
  }

  /** People and organizations with such a name, the best known first. */
  search(query: string, limit: number): Row[] {
    return this.corpus.search(query, limit).map((row) => toRow(this.corpus, row));
  }

  /** The same, with what an editor needs that sifts them again. */
  symbols(query: string, limit: number): SymbolRow[] {
    return this.corpus.search(query, limit).map((row) => toSymbolRow(this.corpus, row, query));
  }

  /** Of the entity of an article; null for a place and for what is not there. */
  dossier(article: string, entity: string): DossierView | null {
    const dossier = this.corpus.dossierOf(article, entity);
    return dossier ? viewDossier(dossier) : null;
  }

  /** The same as far as a card shows it; null likewise. */
  profile(article: string, entity: string): Profile | null {
    const dossier = this.corpus.dossierOf(article, entity);
    const isHere = (said: PlacedQuote): boolean =>
      this.corpus.sameStatements(said.article.id, said.quote.id).some((same) => same.article.id === article);
    return dossier ? viewProfile(dossier, article, entity, isHere) : null;
  }

  /** In order of ids. */
  articles(): string[] {
    return this.corpus.summaries().map(({ id }) => id);
  }

  /** People and organizations of one article, in order of first mention. */
  entitiesIn(article: string): Row[] {
    const entities = this.corpus.get(article)?.entities ?? [];
    const rows = entities.map(({ id }) => this.corpus.rowOf(article, id));
    return rows.filter((row) => row !== undefined).map((row) => toRow(this.corpus, row));
  }

  /** In order of position. */
  quotesIn(article: string): QuoteView[] {
    const summary = this.corpus.get(article);
    return summary?.quotes.map((quote) => viewQuote(this.corpus, { article: summary, quote })) ?? [];
  }

  /** The same, with how often each is said elsewhere. */
  quoteRowsIn(article: string): QuoteRow[] {
    const summary = this.corpus.get(article);
    return summary?.quotes.map((quote) => toQuoteRow(this.corpus, { article: summary, quote })) ?? [];
  }

  /** What a person or an organization says, in order of article and position. */
  quotesOf(article: string, entity: string, limit: number): Page<QuoteRow> {
    return quotesOf(this.corpus, article, entity, limit);
  }

  /** Quotes of nobody known, in order of article and position. */
  unattributedQuotes(limit: number): Page<QuoteRow> {
    return unattributedQuotes(this.corpus, limit);
  }

  /** Quotes with these words, or parts of words, in what is said or in the speaker’s name. */
  searchQuotes(filter: string, limit: number): Page<QuoteRow> {
    return searchQuotes(this.corpus, filter, limit);
  }

  /** Articles in which somebody says something, in order of ids. */
  articlesWithQuotes(limit: number): Page<ArticleRow> {
    return articlesWithQuotes(this.corpus, limit);
  }

  elsewhere(article: string, quote: string): Elsewhere {
    const same = this.corpus.sameStatements(article, quote);
    const conflicts = this.corpus.conflictsOf(article, quote);
    return {
      same: same.map((one) => ({ ...viewQuote(this.corpus, one), change: one.change })),
      conflicts: conflicts.map((one) => viewQuote(this.corpus, one)),
    };
  }
}
