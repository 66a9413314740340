import { readCapitals } from "../src/mentions/capitals";
import { findByPatterns } from "../src/mentions/findByPatterns";
import type { EntityType } from "../src/mentions/name";
import { type Candidate, nameCandidates, type WordReader } from "../src/mentions/nameFeatures";
import { featuresOf } from "../src/mentions/tagNames";
import { readWords } from "../src/mentions/word";
import { type LabelledSpan, labelsOf } from "../src/tagger/bilou";
import { parseText } from "../src/text/parsedText";
import { type Token, tokenIndexAt } from "../src/text/token";
import type { NamesGold } from "./corpus";

/** A stretch of candidates with the features of each and its right labels. */
export interface LabelledStretch {
  readonly features: readonly Uint32Array[];
  readonly labels: readonly string[];
}

const TYPES: Readonly<Record<string, EntityType>> = { PER: "person", ORG: "organization", LOC: "place" };

/** What the labeller sees of one article, with the gold labels; names outside its candidates are cut to them or lost. */
export function labelledStretches(gold: NamesGold, reader: WordReader): LabelledStretch[] {
  const text = parseText(gold.text);
  const spans = goldSpans(text.tokens, gold);
  const words = readWords(text.tokens);
  const capitals = readCapitals(text, words);
  const patterns = findByPatterns(text, words, capitals);
  return Array.from(nameCandidates(text, words, capitals, patterns, reader), (stretch) => ({
    features: stretch.map((candidate) => Uint32Array.from(featuresOf(candidate))),
    labels: labelsWithin(stretch, spans),
  }));
}

function goldSpans(tokens: readonly Token[], gold: NamesGold): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (const [start, end, kind] of [...gold.spans].sort((a, b) => a[0] - b[0])) {
    const type = TYPES[kind];
    if (!type) continue;
    const from = tokenIndexAt(tokens, start);
    const to = tokenIndexAt(tokens, end - 1) + 1;
    if (from < to && (spans.at(-1)?.to ?? 0) <= from) spans.push({ from, to, type });
  }
  return spans;
}

function labelsWithin(stretch: readonly Candidate[], spans: readonly LabelledSpan[]): string[] {
  const from = stretch[0]!.token;
  const to = from + stretch.length;
  const inside = spans
    .filter((span) => span.from < to && span.to > from)
    .map((span) => ({
      type: span.type,
      from: Math.max(span.from, from) - from,
      to: Math.min(span.to, to) - from,
    }));
  return labelsOf(inside, stretch.length);
}
