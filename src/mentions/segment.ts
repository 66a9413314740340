import type { KnownEntity } from "../decisions/decisions";
import type { EntityType } from "./name";

/** A stretch of tokens that may be a name. Token indices, half-open. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Type so far; null where only the article as a whole can tell. */
  readonly type: EntityType | null;
  /** Strength of the evidence for `type`: 1 a guess, 3 and more near certain. */
  readonly strength: number;
  /** First token of the title that ends where the segment begins; `from` where there is none. */
  readonly titleFrom: number;
  /** Whom or what the reader knows by these words, if anybody. */
  readonly known: KnownEntity | null;
}

/** Strength of a pattern that goes before the model. */
export const CERTAIN = 4;

/*
 * Segments are made here alone: written out, all of them are of one shape, where each spread makes another, and what has one shape is
 * fast to look into.
 */

export function segmentOf(
  from: number,
  to: number,
  type: EntityType | null,
  strength: number,
  titleFrom = from,
  known: KnownEntity | null = null,
): Segment {
  return { from, to, type, strength, titleFrom, known };
}

export function withRange(
  segment: Segment,
  from: number,
  to: number,
  titleFrom = segment.titleFrom,
): Segment {
  return segmentOf(from, to, segment.type, segment.strength, titleFrom, segment.known);
}

export function withType(segment: Segment, type: EntityType | null, strength = segment.strength): Segment {
  return segmentOf(segment.from, segment.to, type, strength, segment.titleFrom, segment.known);
}
