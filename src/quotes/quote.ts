import type { Span } from "../text/span";

/** Something that was said or written, and who said it. `source`, `cue`, `content` are the terms of PARC and PolNeAR. */
export interface Quote {
  readonly id: string;
  /** direct: every word is the speaker’s; indirect: told in the reporter’s words; mixed: both. */
  readonly kind: "direct" | "mixed" | "indirect";
  readonly marks: "double" | "single" | "none";
  /** At least one; no quotation marks, no comma or stop of the surrounding sentence; several where a cue or a paragraph break divides it. */
  readonly content: readonly Span[];
  /** The reporting words: `said`, `according to`. */
  readonly cue: Span | null;
  /** The words that name the source: `Reyes`, `he`, `the minister`. */
  readonly source: Span | null;
  /** Id of the entity that speaks, null where the article names none. */
  readonly speaker: string | null;
  /** How sure the speaker is, 0 to 1. */
  readonly confidence: number;
  /** One short sentence for people: why this speaker. */
  readonly reason: string;
}
