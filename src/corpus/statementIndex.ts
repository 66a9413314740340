import { append } from "../text/multimap";
import type { ArticleSummary } from "./articleSummary";
import { FEWEST, type StemFacts } from "./compareStatements";
import { FeatureTable } from "./featureTable";
import { PlacedStatement } from "./placedQuote";
import { sketchStatement } from "./sketchStatement";
import { type IsOver, never } from "./slice";
import { StatementReader } from "./statement";
import { Vocabulary } from "./vocabulary";

/** A feature of more quotes than this is a phrase of the trade, and leads to none of them. */
const MOST_SHARED = 100;

/**
 * Finds quotes with words in common without comparing each with each. What is asked depends on the quotes alone, not on their order.
 * Articles are read when first something is asked, or before, a few at a time.
 */
export class StatementIndex implements StemFacts {
  private readonly vocabulary = new Vocabulary();
  private readonly reader = new StatementReader(this.vocabulary);
  private readonly waiting = new Set<ArticleSummary>();
  /** Of each article that was read, the first slot of its quotes; the others follow. */
  private readonly slots = new Map<ArticleSummary, number>();
  private readonly statements: (PlacedStatement | undefined)[] = [];
  private readonly features = new FeatureTable();
  /** First slots of as many as the key that are in use no more. */
  private readonly free = new Map<number, number[]>();
  private size = 0;

  add(article: ArticleSummary): void {
    this.waiting.add(article);
  }

  remove(article: ArticleSummary): void {
    this.waiting.delete(article);
    const first = this.slots.get(article);
    if (first === undefined) return;
    this.slots.delete(article);
    const many = article.quotes.length;
    for (let slot = first; slot < first + many; slot++) {
      const statement = this.statements[slot]!;
      this.features.remove(slot, sketchStatement(statement, this.vocabulary));
      this.vocabulary.count(new Set(statement.stems), -1);
      this.statements[slot] = undefined;
    }
    this.size -= many;
    append(this.free, many, first);
  }

  /** Reads the articles that were added, as far as it comes; gives whether all are read. */
  read(isOver: IsOver = never): boolean {
    for (const article of this.waiting) {
      this.waiting.delete(article);
      this.enter(article);
      if (isOver()) return false;
    }
    return true;
  }

  /** Of an article that was added: one for each quote. */
  statementsOf(article: ArticleSummary): PlacedStatement[] {
    this.read();
    const first = this.slots.get(article) ?? 0;
    return this.statements.slice(first, first + article.quotes.length) as PlacedStatement[];
  }

  /** Statements of other articles with words in common, so many that it may be no chance. */
  candidates(statement: PlacedStatement): PlacedStatement[] {
    const stems = new Set(statement.stems);
    const slots = new Set<number>();
    for (const feature of sketchStatement(statement, this.vocabulary))
      for (const slot of this.features.find(feature, MOST_SHARED) ?? []) slots.add(slot);
    const found: PlacedStatement[] = [];
    for (const slot of slots) {
      const other = this.statements[slot]!;
      const isLike = other.print === statement.print || haveInCommon(stems, other.stems, FEWEST);
      if (isLike && other.article !== statement.article) found.push(other);
    }
    return found;
  }

  /** At least 0.3. */
  readonly weightOf = (stem: number): number =>
    Math.max(0.3, Math.log(1 + this.size / Math.max(1, this.vocabulary.quotesWith(stem))));

  readonly oppositesOf = (stem: number): readonly number[] => this.vocabulary.oppositesOf(stem);

  private enter(article: ArticleSummary): void {
    const many = article.quotes.length;
    if (many === 0) return;
    const first = this.free.get(many)?.pop() ?? this.statements.length;
    this.slots.set(article, first);
    article.quotes.forEach((quote, i) => {
      const statement = this.reader.read(quote.text);
      this.statements[first + i] = new PlacedStatement(article, i, statement);
      this.features.add(first + i, sketchStatement(statement, this.vocabulary));
      this.vocabulary.count(new Set(statement.stems), 1);
    });
    this.size += many;
  }
}

function haveInCommon(stems: ReadonlySet<number>, others: readonly number[], fewest: number): boolean {
  let shared = 0;
  for (const stem of others) if (stems.has(stem) && ++shared === fewest) return true;
  return false;
}
