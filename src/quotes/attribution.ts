import type { Span } from "../text/span";
import type { Quote } from "./quote";

/** A quote before its source is resolved to an entity. Fields as in `Quote`. */
export interface Attribution {
  readonly kind: Quote["kind"];
  readonly marks: Quote["marks"];
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** How sure it is that this source said it, 0 to 1. */
  readonly confidence: number;
  /** Where the source was found, for people: `said, before the quote`. */
  readonly evidence: string;
}
