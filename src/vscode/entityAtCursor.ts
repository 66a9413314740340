import { entityAt, quoteHandleAt, speakerOf } from "../article/lookups";
import type { Entity } from "../entities/entity";
import type { OpenArticle } from "./desk";

/** Who is meant at an offset: the entity mentioned there, or the speaker where a quotation mark or cue stands. */
export function entityAtCursor({ article, source }: OpenArticle, offset: number): Entity | undefined {
  const named = entityAt(article, offset);
  if (named) return named;
  const handle = quoteHandleAt(article, source, offset);
  return handle && speakerOf(article, handle.quote);
}
