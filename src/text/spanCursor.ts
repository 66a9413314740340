import type { Span } from "./span";

/** Which of some spans covers an offset, where offsets are asked in rising order: linear in all. */
export class SpanCursor {
  private next = 0;

  /** The spans are in text order; of two that overlap, the later is found where the earlier has ended. */
  constructor(private readonly spans: readonly Span[]) {}

  at(offset: number): Span | null {
    while (this.next < this.spans.length && this.spans[this.next]!.end <= offset) this.next++;
    const span = this.spans[this.next];
    return span && span.start <= offset ? span : null;
  }
}
