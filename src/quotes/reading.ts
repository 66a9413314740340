import type { Name } from "../mentions/name";
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

/** An article prepared for finding quotes: look-ups by token index. */
export interface Reading {
  readonly text: ParsedText;
  readonly names: readonly Name[];
  /** The tokens in lower case. */
  readonly words: readonly string[];
  /** Outermost quotations in text order, with the tokens they cover, marks included. */
  readonly regions: readonly RegionTokens[];
  /** Index into `regions` of the quotation that covers the token, or -1. */
  readonly regionAt: Int32Array;
  /** Index into `names` of the name that covers the token, or -1. */
  readonly nameAt: Int32Array;
  readonly units: readonly Unit[];
  /** Index into `units` for each token. */
  readonly unitAt: Int32Array;
}

export interface RegionTokens extends TokenRange {
  readonly region: MarkedRegion;
  /** Words inside, marks not counted. */
  readonly wordCount: number;
}

/** Linear in the length of the text. */
export function prepareReading(text: ParsedText, names: readonly Name[]): Reading {
  const { tokens } = text;
  const regionAt = new Int32Array(tokens.length).fill(-1);
  const outer = text.quotations.filter((region) => region.depth === 0);
  const regions: RegionTokens[] = [];
  cover(text, outer, regionAt, (region, { first, end }) => {
    const wordCount = tokens.slice(first, end).filter((token) => token.kind !== "punctuation").length;
    regions.push({ region, first, end, wordCount });
  });
  const nameAt = new Int32Array(tokens.length).fill(-1);
  cover(text, names, nameAt);
  const units = readUnits(text, regionAt);
  const unitAt = new Int32Array(tokens.length).fill(-1);
  units.forEach((unit, index) => {
    unitAt.fill(index, unit.first, unit.end);
  });
  const words = tokens.map((token) => token.text.toLowerCase());
  return { text, names, words, regions, regionAt, nameAt, units, unitAt };
}

/** Writes the index of each span to the tokens that it covers; spans come in text order. */
function cover<S extends Span>(
  text: ParsedText,
  spans: readonly S[],
  at: Int32Array,
  found?: (span: S, range: TokenRange) => void,
): void {
  const { tokens } = text;
  let token = 0;
  spans.forEach((span, index) => {
    while (token < tokens.length && tokens[token]!.end <= span.start) token++;
    const first = token;
    while (token < tokens.length && tokens[token]!.start < span.end) token++;
    at.fill(index, first, token);
    found?.(span, { first, end: token });
  });
}

function readUnits(text: ParsedText, regionAt: Int32Array): Unit[] {
  const units: Unit[] = [];
  for (const { firstToken, endToken, paragraph } of text.sentences) {
    const last = units.at(-1);
    const inside =
      firstToken > 0 && regionAt[firstToken]! >= 0 && regionAt[firstToken] === regionAt[firstToken - 1];
    if (last && inside && last.paragraph === paragraph)
      units[units.length - 1] = { paragraph, first: last.first, end: endToken };
    else units.push({ paragraph, first: firstToken, end: endToken });
  }
  return units;
}

/** The characters from the first to the last token of a range. */
export function rangeSpan({ text }: Reading, { first, end }: TokenRange): Span {
  return { start: text.tokens[first]!.start, end: text.tokens[end - 1]!.end };
}

export function isWordAt(reading: Reading, i: number): boolean {
  const kind = reading.text.tokens[i]?.kind;
  return kind !== undefined && kind !== "punctuation";
}

export function isCapitalAt(reading: Reading, i: number): boolean {
  const token = reading.text.tokens[i];
  return token !== undefined && token.kind !== "punctuation" && /^[@#]?\p{Lu}/u.test(token.text);
}
