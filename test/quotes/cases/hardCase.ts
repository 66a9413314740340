/** A hard case of quotation in news, in several wordings: each a text and what must be read out of it. */
export interface HardCase {
  readonly number: number;
  readonly name: string;
  readonly wordings: readonly Wording[];
  /** Wordings that are not yet read, and why; the README tells of them. */
  readonly limit?: { readonly reason: string; readonly wordings: readonly Wording[] };
}

/**
 * The text, then a line for each quote as `speaker: words / words`. The speaker is an entity’s name; `[words]` is a source that
 * the article does not name; `?` is nobody.
 */
export type Wording = readonly [text: string, ...quotes: string[]];
