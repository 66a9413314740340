import type { ArticleSummary, QuoteSummary } from "../corpus/articleSummary";
import type { StatementMatch } from "../corpus/compareStatements";
import type { Corpus } from "../corpus/corpus";
import type { Dossier } from "../corpus/dossier";
import type { PlacedQuote } from "../corpus/placedQuote";
import { type Place, placeOf } from "./place";

/** A quote of an article, as lists show it. */
export interface QuoteView {
  readonly article: string;
  /** Id within the article. */
  readonly id: string;
  readonly kind: QuoteSummary["kind"];
  /** Its words in one piece, with single spaces. */
  readonly text: string;
  readonly speaker: SpeakerView | null;
  /** How sure that is, from 0 to 1. */
  readonly confidence: number;
  /** The article’s words for a source without a name: `a fisherman`. */
  readonly source: string | null;
  /** Where its words begin. */
  readonly place: Place;
}

export interface SpeakerView {
  /** Id of the entity within the article. */
  readonly entity: string;
  readonly type: Dossier["type"];
  /** The name across all articles. */
  readonly name: string;
}

/** The same statement in another article. */
export interface SameView extends QuoteView {
  readonly change: StatementMatch["change"];
}

export function viewQuote(corpus: Corpus, { article, quote }: PlacedQuote): QuoteView {
  return viewSpoken({ article, quote }, speakerOf(corpus, article, quote));
}

/** Where it is known who speaks: to ask the corpus for each quote of somebody takes the square of their number. */
export function viewSpoken({ article, quote }: PlacedQuote, speaker: SpeakerView | null): QuoteView {
  const { id, kind, text, confidence, source = null, start } = quote;
  const place = placeOf(article, { start, end: start });
  return { article: article.id, id, kind, text, speaker, confidence, source, place };
}

function speakerOf(corpus: Corpus, article: ArticleSummary, { speaker }: QuoteSummary): SpeakerView | null {
  const row = speaker === null ? undefined : corpus.rowOf(article.id, speaker);
  return row && speaker !== null ? { entity: speaker, type: row.type, name: row.name } : null;
}
