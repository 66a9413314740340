import type { ArticleSummary, QuoteSummary } from "./articleSummary";
import type { Statement } from "./statement";

/** A quote and the article it is in. */
export interface PlacedQuote {
  readonly article: ArticleSummary;
  readonly quote: QuoteSummary;
}

export function byPlace(a: PlacedQuote, b: PlacedQuote): number {
  if (a.article !== b.article) return a.article.id < b.article.id ? -1 : 1;
  return a.quote.start - b.quote.start;
}

/** A quote with its words ready to be compared; of the quote itself only what each comparison asks. */
export class PlacedStatement implements PlacedQuote, Statement {
  readonly speaker: string | null;
  readonly words: number;
  readonly print: number;
  readonly stems: readonly number[];
  readonly numbers: readonly number[];
  readonly denials: number;

  constructor(
    readonly article: ArticleSummary,
    private readonly index: number,
    { words, print, stems, numbers, denials }: Statement,
  ) {
    this.speaker = this.quote.speaker;
    this.words = words;
    this.print = print;
    this.stems = stems;
    this.numbers = numbers;
    this.denials = denials;
  }

  get quote(): QuoteSummary {
    return this.article.quotes[this.index]!;
  }
}
