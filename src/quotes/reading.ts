import type { Name } from "../mentions/name";
import type { Word } from "../mentions/word";
import { CAPITAL_OR_HANDLE } from "../mentions/wordTraits";
import type { ParsedText } from "../text/parsedText";
import type { MarkedRegion } from "../text/quotationMarks";
import type { Span } from "../text/span";

/** A run of tokens, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A sentence of the article around its quotations: stops inside quotation marks do not end it. */
export interface Unit extends TokenRange {
  readonly paragraph: number;
}

/** An article with look-ups by token index. */
export interface Words {
  readonly text: ParsedText;
  readonly names: readonly Name[];
  /** What each token tells by itself. */
  readonly entries: readonly Word[];
  /** The tokens in lower case. */
  readonly words: readonly string[];
  /** Index into `names` of the name that covers the token, or -1. */
  readonly nameAt: Int32Array;
}

/** An article prepared for finding quotes. */
export interface Reading extends Words {
  /** Outermost quotations that may be speech, in text order, with the tokens they cover, marks included. */
  readonly regions: readonly RegionTokens[];
  /** Index into `regions` of the quotation that covers the token, or -1. */
  readonly regionAt: Int32Array;
  readonly units: readonly Unit[];
  /** Index into `units` for each token. */
  readonly unitAt: Int32Array;
}

export interface RegionTokens extends TokenRange {
  readonly region: MarkedRegion;
  /** Words inside, marks not counted. */
  readonly wordCount: number;
}

/* An index of -1 is asked for first: an array that is asked for one is slow to say that there is none. */

/** The quotation that covers a token, marks included. */
export function regionOf({ regions, regionAt }: Reading, token: number): RegionTokens | undefined {
  const index = regionAt[token] ?? -1;
  return index < 0 ? undefined : regions[index];
}

/** The name that covers a token. */
export function nameOf({ names, nameAt }: Words, token: number): Name | undefined {
  const index = nameAt[token] ?? -1;
  return index < 0 ? undefined : names[index];
}

export function overlapping(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.end && b.first < a.end;
}

/** Index of the first range that ends after a token; ranges are in order and do not overlap. */
export function firstEndingAfter(ranges: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The characters from the first to the last token of a range. */
export function rangeSpan({ text }: Words, { first, end }: TokenRange): Span {
  return { start: text.tokens[first]!.start, end: text.tokens[end - 1]!.end };
}

export function isWordAt({ text }: Words, i: number): boolean {
  const kind = text.tokens[i]?.kind;
  return kind !== undefined && kind !== "punctuation";
}

export function isCapitalAt({ entries }: Words, i: number): boolean {
  const entry = entries[i];
  return entry !== undefined && (entry.traits & CAPITAL_OR_HANDLE) !== 0;
}
