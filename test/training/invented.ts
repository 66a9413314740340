import type { Article } from "../../src/article/article";
import type { Entity } from "../../src/entities/entity";
import type { Quote } from "../../src/quotes/quote";
import type { Span } from "../../src/text/span";
import type { Pair } from "../../training/corpus";
import { type Score, scoreOf, type Tally } from "../../training/count";

/** Where the n-th occurrence of some words stands. */
export function at(text: string, words: string, occurrence = 0): Span {
  let start = -1;
  for (let i = 0; i <= occurrence; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

export function pair(text: string, words: string, occurrence = 0): Pair {
  const { start, end } = at(text, words, occurrence);
  return [start, end];
}

export function articleOf(parts: { entities?: readonly Entity[]; quotes?: readonly Quote[] }): Article {
  const { entities = [], quotes = [] } = parts;
  return { schemaVersion: 1, id: "a", headline: null, dateline: null, byline: null, entities, quotes };
}

export function quoteOf(content: readonly Span[], source: Span | null, cue: Span | null = null): Quote {
  const rest = { speaker: null, confidence: 1, reason: "" };
  return { id: "q1", kind: "direct", marks: "double", content, source, cue, ...rest };
}

/** A score in whole per cent. */
export function percent(tally: Tally, measure: string): Score {
  const { precision, recall, f1 } = scoreOf(tally.get(measure)!);
  const round = (share: number): number => Math.round(100 * share);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}
