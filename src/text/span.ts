/** A stretch of the article: UTF-16 code units into the text as read, half-open (`end` is the first unit after it). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanText(source: string, span: Span): string {
  return source.slice(span.start, span.end);
}

/** True where `inner` lies wholly inside `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `offset` is inside the span or at either edge, as a cursor is. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Text order: by start, the longer first where two start together. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the first span that begins at or after `offset`, in spans ordered by start; their number where none does. */
export function indexFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
