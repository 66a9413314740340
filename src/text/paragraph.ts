import type { Span } from "./span";

/** A paragraph without the white space around it; token and sentence indices are half-open like spans. */
export interface Paragraph extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

interface Line extends Span {
  /** Neither a blank line nor an indent parts it from the line before. */
  readonly attached: boolean;
}

/** One long word or a figure may hang over the column by as much. */
const RAGGED = 3;
/** A column narrower than this is a list, wider than this is a paragraph a line. */
const COLUMN = { least: 40, most: 120 };

/**
 * The stretches between blank lines; where a text has no wrapped lines, every line is a paragraph of its own.
 * Newspapers export articles either way, and old agency copy wraps at a fixed column.
 */
export function splitParagraphs(source: string): Span[] {
  const lines = readLines(source);
  const wrapped = isHardWrapped(source, lines);
  const paragraphs: Span[] = [];
  for (const { start, end, attached } of lines) {
    if (wrapped && attached) paragraphs[paragraphs.length - 1] = { start: paragraphs.at(-1)!.start, end };
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let indentBefore = Number.POSITIVE_INFINITY;
  for (let start = 0; start < source.length; ) {
    const end = lineEnd(source, start);
    const text = source.slice(start, end);
    const indent = text.length - text.trimStart().length;
    const blank = indent === text.length;
    if (!blank) {
      const attached = lines.length > 0 && indent <= indentBefore && indentBefore < Number.POSITIVE_INFINITY;
      lines.push({ start: start + indent, end: start + text.trimEnd().length, attached });
    }
    indentBefore = blank ? Number.POSITIVE_INFINITY : indent;
    start = end + (source.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

function lineEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return at;
  }
  return source.length;
}

/** Wrapped at a column: most lines that another follows at once had no room left for the first word of that line. */
function isHardWrapped(source: string, lines: readonly Line[]): boolean {
  const pairs = lines.flatMap((line, i) => (line.attached ? [[lines[i - 1]!, line] as const] : []));
  const column = pairs.reduce(
    (widest, pair) => Math.max(widest, ...pair.map((line) => line.end - line.start)),
    0,
  );
  if (pairs.length < 2 || column < COLUMN.least || column > COLUMN.most) return false;
  const full = pairs.filter(([before, line]) => {
    const firstWord = source.slice(line.start, line.end).search(/\s|$/);
    return before.end - before.start + 1 + firstWord > column - RAGGED;
  });
  return full.length * 4 >= pairs.length * 3;
}
