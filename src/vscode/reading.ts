import type { Article } from "../article/article";
import { shiftArticle, type TextChange } from "../article/shiftArticle";

/**
 * `article`: read as one; `other`: does not look like one; `excluded`: in a folder the reader left out;
 * `off`: detection is off; `tooLarge`: over the size limit.
 */
export type Verdict = "article" | "other" | "excluded" | "off" | "tooLarge";

/** What Copydesk makes of one version of a document. */
export interface Reading {
  readonly verdict: Verdict;
  /** Why, in newsroom words. */
  readonly reason: string;
  /** The text that the offsets of `article` count in. */
  readonly source: string;
  /** Null unless the verdict is `article`. */
  readonly article: Article | null;
}

/** The same reading after edits, in the order they were made, until there is time to read the new text. */
export function shiftReading(reading: Reading, changes: readonly TextChange[], source: string): Reading {
  if (!reading.article) return { ...reading, source };
  return { ...reading, source, article: changes.reduce(shiftArticle, reading.article) };
}
