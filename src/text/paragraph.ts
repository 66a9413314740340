import type { Span } from "./span";

/** A paragraph without the white space around it; token and sentence indices are half-open like spans. */
export interface Paragraph extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

interface Line extends Span {
  /** No blank line stands between this line and the one before. */
  readonly attached: boolean;
}

/**
 * The stretches between blank lines; where a text has no wrapped lines, every line is a paragraph of its own.
 * Newspapers export articles either way, and old agency copy wraps at a fixed column.
 */
export function splitParagraphs(source: string): Span[] {
  const lines = readLines(source);
  const wrapped = isHardWrapped(source, lines);
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && line.attached && wrapped)
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}

function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let attached = false;
  for (let start = 0; start < source.length; ) {
    const end = lineEnd(source, start);
    const text = source.slice(start, end);
    const trimmedStart = start + text.length - text.trimStart().length;
    const trimmedEnd = start + text.trimEnd().length;
    if (trimmedStart < trimmedEnd) lines.push({ start: trimmedStart, end: trimmedEnd, attached });
    attached = trimmedStart < trimmedEnd;
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

/** Wrapped at a column: most lines that another follows at once end without a stop and are about as long as the longest. */
function isHardWrapped(source: string, lines: readonly Line[]): boolean {
  let followed = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!lines[i + 1]!.attached) continue;
    followed++;
    const { start, end } = lines[i]!;
    const length = end - start;
    if (length >= 45 && length <= 120 && !/[.!?:…]['"”’)\]]?$/.test(source.slice(end - 2, end))) wrapped++;
  }
  return followed >= 2 && wrapped * 2 > followed;
}
