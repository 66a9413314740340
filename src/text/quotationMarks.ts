import type { Span } from "./span";

/** Words between a pair of quotation marks inside one paragraph. Running quotations give one region a paragraph. */
export interface MarkedRegion extends Span {
  /** The words between the marks; may be empty only if the region is dropped, so it never is. */
  readonly inner: Span;
  readonly marks: "double" | "single";
  /** 0 outermost, 1 inside another region, … */
  readonly depth: number;
  /** Index of the paragraph that holds the region. */
  readonly paragraph: number;
  /** Not closed in its paragraph: the next paragraph opens again (a running quotation), or the mark was forgotten. */
  readonly unclosed: boolean;
  /**
   * Opens a paragraph whose predecessor ended in an unclosed region of the same marks; with a mark or, where a later one closes
   * it, without.
   */
  readonly continues: boolean;
}
