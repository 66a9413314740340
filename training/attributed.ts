import type { Quote } from "../src/quotes/quote";
import { overlaps, type Span } from "../src/text/span";
import type { GoldAttribution } from "./corpus";
import { kindOf, piecesOf, type QuotedText, toSpans } from "./quotedText";
import { sharedWords, type WordRange } from "./words";

/** One attribution in the scorer’s terms, gold or predicted. */
export interface Attributed {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly pieces: readonly WordRange[];
  readonly sourcePieces: readonly WordRange[];
  readonly kind: "direct" | "mixed" | "indirect";
  readonly speech: boolean;
}

/** For each word the first attribution whose content it is, or null. */
export type Owners = readonly (Attributed | null)[];

export function goldAttributed(text: QuotedText, gold: GoldAttribution): Attributed {
  const content = toSpans(gold.content);
  const source = toSpans(gold.source);
  const pieces = piecesOf(text, content);
  const kind = gold.kind ?? kindOf(text, pieces);
  const sourcePieces = piecesOf(text, source);
  return {
    content,
    source,
    cue: toSpans(gold.cue),
    pieces,
    sourcePieces,
    kind,
    speech: gold.speech !== false,
  };
}

export function foundAttributed(text: QuotedText, quote: Quote): Attributed {
  const { content } = quote;
  const source = quote.source ? [quote.source] : [];
  const cue = quote.cue ? [quote.cue] : [];
  const pieces = piecesOf(text, content);
  const sourcePieces = piecesOf(text, source);
  return { content, source, cue, pieces, sourcePieces, kind: kindOf(text, pieces), speech: true };
}

/** The found source shares a word with the gold source; where the gold has none, none must be found. */
export function sameSource(gold: Attributed, found: Attributed): boolean {
  if (gold.source.length === 0 || found.source.length === 0)
    return gold.source.length === found.source.length;
  if (gold.sourcePieces.length > 0)
    return gold.sourcePieces.some((a) => found.sourcePieces.some((b) => sharedWords(a, b) > 0));
  return gold.source.some((a) => found.source.some((b) => overlaps(a, b)));
}
