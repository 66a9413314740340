import type { Span } from "../../text/span";

/** Words of a line with a place in them, as search results show it. */
export interface LinePart {
  readonly words: string;
  /** UTF-16 offsets in `words`. */
  readonly mark: readonly [start: number, end: number];
}

/** UTF-16 units that are shown before and behind the place. */
const BEFORE = 26;
const BEHIND = 120;

/** The line around a place, cut where it is long. A place over several lines is shown on one. */
export function lineAround(source: string, { start, end }: Span): LinePart {
  const before = lead(source.slice(Math.max(0, start - BEFORE - 1), start));
  const behind = trail(source.slice(end, end + BEHIND + 1));
  const inside = source.slice(start, end);
  const words = (before + inside + behind).replace(/[\s\p{Cc}]/gu, " ").trimEnd();
  return { words, mark: [before.length, before.length + inside.length] };
}

/** The end of what stands before: from the line’s beginning, or from a word’s where that is too far away. */
function lead(text: string): string {
  const line = text.split(/[\r\n]/).at(-1)!;
  if (line.length <= BEFORE) return line.trimStart();
  const word = /\s\S/.exec(line);
  return `…${word ? line.slice(word.index + 1) : line.slice(1).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

/** The beginning of what stands behind: to the line’s end, or to a word’s where that is too far away. */
function trail(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0]!;
  return line.length <= BEHIND ? line : `${line.slice(0, BEHIND).replace(/\s*\S*$/, "")} …`;
}
