import type { Entity, Mention } from "../entities/entity";
import type { Quote } from "../quotes/quote";
import type { Span } from "../text/span";
import type { Article } from "./article";

/** `removed` UTF-16 units from `offset` on gave way to `inserted` new ones. */
export interface TextChange {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * The article as it stands after an edit, without reading it again: spans behind the edit move, spans it cuts
 * into shrink or grow, spans it deletes are dropped. Words typed at the edge of a span stay outside it.
 */
export function shiftArticle(article: Article, change: TextChange): Article {
  const quotes: Quote[] = [];
  for (const quote of article.quotes) {
    const shifted = shiftQuote(quote, change);
    if (shifted) quotes.push(shifted);
  }
  return {
    ...article,
    headline: shiftSpan(article.headline, change),
    dateline: shiftSpan(article.dateline, change),
    byline: shiftSpan(article.byline, change),
    entities: article.entities
      .map((entity) => shiftEntity(entity, change))
      .filter((entity) => entity.mentions.length > 0),
    quotes,
  };
}

function shiftEntity(entity: Entity, change: TextChange): Entity {
  return { ...entity, mentions: shiftSpans<Mention>(entity.mentions, change) };
}

function shiftQuote(quote: Quote, change: TextChange): Quote | null {
  const content = shiftSpans(quote.content, change);
  if (content.length === 0) return null;
  return { ...quote, content, cue: shiftSpan(quote.cue, change), source: shiftSpan(quote.source, change) };
}

function shiftSpans<T extends Span>(spans: readonly T[], change: TextChange): T[] {
  const shifted: T[] = [];
  for (const span of spans) {
    const moved = shiftSpan(span, change);
    if (moved) shifted.push(moved);
  }
  return shifted;
}

function shiftSpan<T extends Span>(span: T | null, { offset, removed, inserted }: TextChange): T | null {
  if (!span || span.end <= offset) return span;
  const after = offset + removed;
  const delta = inserted - removed;
  const start =
    span.start < offset ? span.start : span.start >= after ? span.start + delta : offset + inserted;
  const end = span.end >= after ? span.end + delta : offset;
  return start < end ? { ...span, start, end } : null;
}
