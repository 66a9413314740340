import { Location, Range, type TextDocument, Uri } from "vscode";
import type { Place } from "../archive/place";
import type { Span } from "../text/span";

/**
 * Spans are UTF-16 offsets into `document.getText()`, which is what the editor counts in: a byte-order mark is not
 * part of it, and a line break is as long as the document’s (two units for CRLF). Out of bounds is clamped.
 */
export function toRange(document: TextDocument, span: Span): Range {
  return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The parts of a span on each of its lines, without white space at their ends; blank lines give none. */
export function toLineRanges(document: TextDocument, span: Span): Range[] {
  const whole = toRange(document, span);
  const ranges: Range[] = [];
  for (let line = whole.start.line; line <= whole.end.line; line++) {
    const text = document.lineAt(line).text;
    const from = line === whole.start.line ? whole.start.character : 0;
    const to = line === whole.end.line ? whole.end.character : text.length;
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const end = from + part.trimEnd().length;
    if (start < end) ranges.push(new Range(line, start, line, end));
  }
  return ranges;
}

/** A place in any article, open or not: ids of articles are addresses. */
export function toLocation({ article, start, end }: Place): Location {
  const range = new Range(start.line, start.character, end.line, end.character);
  return new Location(Uri.parse(article, true), range);
}
