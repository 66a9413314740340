import type { Span } from "../text/span";

/** A quote before its source is resolved to an entity. Fields as in `Quote` (article/article.ts). */
export interface Attribution {
  readonly kind: "direct" | "mixed" | "indirect";
  readonly marks: "double" | "single" | "none";
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** How sure it is that this source said it, 0 to 1. */
  readonly confidence: number;
  /** Where the source was found, for people: `said, before the quote`. */
  readonly evidence: string;
}
