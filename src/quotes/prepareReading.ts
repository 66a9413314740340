import type { Name } from "../mentions/name";
import type { ParsedText } from "../text/parsedText";
import type { Span } from "../text/span";
import type { Token } from "../text/token";
import { isSpeech } from "./isSpeech";
import type { Reading, RegionTokens, TokenRange } from "./reading";
import { readUnits } from "./readUnits";

/** Linear in the length of the text. */
export function prepareReading(text: ParsedText, names: readonly Name[]): Reading {
  const { tokens } = text;
  const words = tokens.map((token) => token.text.toLowerCase());
  const nameAt = new Int32Array(tokens.length).fill(-1);
  coverTokens(tokens, names).forEach(({ first, end }, index) => {
    nameAt.fill(index, first, end);
  });
  const regions = readRegions(text).filter((quotation) =>
    isSpeech({ text, words, names, nameAt }, quotation),
  );
  const regionAt = new Int32Array(tokens.length).fill(-1);
  regions.forEach(({ first, end }, index) => {
    regionAt.fill(index, first, end);
  });
  const units = readUnits({ text, words, names, nameAt }, regions, regionAt);
  const unitAt = new Int32Array(tokens.length).fill(-1);
  units.forEach((unit, index) => {
    unitAt.fill(index, unit.first, unit.end);
  });
  return { text, names, words, regions, regionAt, nameAt, units, unitAt };
}

function readRegions(text: ParsedText): RegionTokens[] {
  const outer = text.quotations.filter((region) => region.depth === 0);
  return coverTokens(text.tokens, outer).map(({ first, end }, index) => {
    const wordCount = text.tokens.slice(first, end).filter((token) => token.kind !== "punctuation").length;
    return { region: outer[index]!, first, end, wordCount };
  });
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
