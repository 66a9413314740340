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
  /** Whom or what the reader knows by these words. */
  readonly known?: KnownEntity;
}
