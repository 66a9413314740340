import type { ArticleSummary } from "../corpus/articleSummary";
import type { Span } from "../text/span";

/** Where something stands in an article, so that an editor can go there without its text. */
export interface Place {
  /** Id of the article. */
  readonly article: string;
  readonly start: Position;
  readonly end: Position;
}

/** Both count from 0; characters are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** `lineStarts`: offsets at which the lines of the article begin. */
export function placeOf(
  { id, lineStarts }: Pick<ArticleSummary, "id" | "lineStarts">,
  { start, end }: Span,
): Place {
  return { article: id, start: positionIn(lineStarts, start), end: positionIn(lineStarts, end) };
}

function positionIn(lineStarts: readonly number[], offset: number): Position {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (lineStarts[low] ?? 0) };
}
