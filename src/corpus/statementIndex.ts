import type { ArticleSummary, QuoteSummary } from "./articleSummary";
import { sketchStatement } from "./sketchStatement";
import { readStatement, type Statement } from "./statement";

/** A quote and the article it is in. */
export interface PlacedQuote {
  readonly article: ArticleSummary;
  readonly quote: QuoteSummary;
}

/** A feature of more quotes than this is a phrase of the trade, and leads to none of them. */
const MOST_SHARED = 100;
/** Statements kept ready: those of one question, and then some. */
const MOST_READ = 8000;

/** Finds quotes with words in common without comparing each with each. What is asked depends on the quotes alone, not on their order. */
export class StatementIndex {
  /** Mostly one quote a feature, so that a list would be a waste. */
  private readonly byFeature = new Map<number, PlacedQuote | Set<PlacedQuote>>();
  private readonly placed = new Map<QuoteSummary, PlacedQuote>();
  private readonly quotesWith = new Map<string, number>();

  private readonly statements = new Map<QuoteSummary, Statement>();

  add(article: ArticleSummary): void {
    for (const quote of article.quotes) {
      const place: PlacedQuote = { article, quote };
      this.placed.set(quote, place);
      const statement = readStatement(quote.text);
      for (const stem of new Set(statement.stems))
        this.quotesWith.set(stem, (this.quotesWith.get(stem) ?? 0) + 1);
      for (const feature of sketchStatement(statement)) this.enter(feature, place);
    }
  }

  remove(article: ArticleSummary): void {
    for (const quote of article.quotes) {
      const place = this.placed.get(quote);
      if (!place) continue;
      this.placed.delete(quote);
      const statement = readStatement(quote.text);
      for (const stem of new Set(statement.stems)) {
        const left = this.quotesWith.get(stem)! - 1;
        if (left > 0) this.quotesWith.set(stem, left);
        else this.quotesWith.delete(stem);
      }
      for (const feature of sketchStatement(statement)) this.leave(feature, place);
    }
  }

  /** Quotes of other articles with some of the same words. */
  candidates({ article, quote }: PlacedQuote): PlacedQuote[] {
    const found = new Set<PlacedQuote>();
    for (const feature of sketchStatement(this.read(quote))) {
      const entry = this.byFeature.get(feature);
      if (!(entry instanceof Set) || entry.size > MOST_SHARED) continue;
      for (const other of entry) if (other.article !== article) found.add(other);
    }
    return [...found];
  }

  readonly read = (quote: QuoteSummary): Statement => {
    let statement = this.statements.get(quote);
    if (!statement) {
      statement = readStatement(quote.text);
      if (this.statements.size >= MOST_READ) this.statements.clear();
      this.statements.set(quote, statement);
    }
    return statement;
  };

  /** More for a rarer stem; at least 0.3. */
  readonly weightOf = (stem: string): number =>
    Math.max(0.3, Math.log(1 + this.placed.size / (this.quotesWith.get(stem) ?? 1)));

  private enter(feature: number, place: PlacedQuote): void {
    const entry = this.byFeature.get(feature);
    if (entry === undefined) this.byFeature.set(feature, place);
    else if (entry instanceof Set) entry.add(place);
    else this.byFeature.set(feature, new Set([entry, place]));
  }

  private leave(feature: number, place: PlacedQuote): void {
    const entry = this.byFeature.get(feature);
    if (entry === place) this.byFeature.delete(feature);
    else if (entry instanceof Set) {
      entry.delete(place);
      if (entry.size === 1) for (const last of entry) this.byFeature.set(feature, last);
    }
  }
}
