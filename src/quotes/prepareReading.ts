import type { Name } from "../mentions/name";
import { wordsOf } from "../mentions/word";
import type { ParsedText } from "../text/parsedText";
import type { MarkedRegion } from "../text/quotationMarks";
import type { Span } from "../text/span";
import type { Token } from "../text/token";
import { closeForgotten } from "./closeForgotten";
import { isSpeech } from "./isSpeech";
import type { Reading, RegionTokens, TokenRange, Words } from "./reading";
import { readUnits } from "./readUnits";

/** Linear in the length of the text. */
export function prepareReading(text: ParsedText, names: readonly Name[]): Reading {
  const { tokens } = text;
  const entries = wordsOf(text);
  const words: string[] = [];
  for (const { lower } of entries) words.push(lower);
  const nameAt = new Int32Array(tokens.length).fill(-1);
  coverTokens(tokens, names).forEach(({ first, end }, index) => {
    nameAt.fill(index, first, end);
  });
  const known: Words = { text, entries, words, names, nameAt };
  const regions = readRegions(text, words).filter((quotation) => isSpeech(known, quotation));
  const regionAt = new Int32Array(tokens.length).fill(-1);
  regions.forEach(({ first, end }, index) => {
    regionAt.fill(index, first, end);
  });
  const units = readUnits(known, regions, regionAt);
  const unitAt = new Int32Array(tokens.length).fill(-1);
  units.forEach((unit, index) => {
    unitAt.fill(index, unit.first, unit.end);
  });
  // written out: an object that is spread is of another shape each time, and slow to look into
  return { text, names, entries, words, nameAt, regions, regionAt, units, unitAt };
}

function readRegions(text: ParsedText, words: readonly string[]): RegionTokens[] {
  const { tokens } = text;
  const outer = text.quotations.filter((region) => region.depth === 0);
  let cut = false;
  return coverTokens(tokens, outer).map((range, index) => {
    const continues = outer[index]!.continues && !cut;
    const { first, end } = closeForgotten(tokens, words, outer[index]!, range);
    cut = end < range.end;
    let wordCount = 0;
    for (let i = first; i < end; i++) if (tokens[i]!.kind !== "punctuation") wordCount++;
    const region = cut ? shorten(outer[index]!, tokens[end - 1]!.end) : outer[index]!;
    return { region: { ...region, continues }, first, end, wordCount };
  });
}

function shorten(region: MarkedRegion, end: number): MarkedRegion {
  return { ...region, end, inner: { start: region.inner.start, end }, unclosed: false };
}

/** The tokens of each span; spans come in text order. */
function coverTokens(tokens: readonly Token[], spans: readonly Span[]): TokenRange[] {
  let token = 0;
  return spans.map((span) => {
    while (token < tokens.length && tokens[token]!.end <= span.start) token++;
    const first = token;
    while (token < tokens.length && tokens[token]!.start < span.end) token++;
    return { first, end: token };
  });
}
