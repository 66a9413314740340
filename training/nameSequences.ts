import { readCapitals } from "../src/mentions/capitals";
import { findByPatterns } from "../src/mentions/findByPatterns";
import type { LabelEvidence } from "../src/mentions/labelEvidence";
import { ListedNames } from "../src/mentions/listedNames";
import type { EntityType } from "../src/mentions/name";
import { NameReading } from "../src/mentions/nameReading";
import { allFeatures } from "../src/mentions/nameScorer";
import type { Segment } from "../src/mentions/segment";
import { readWords, type Word } from "../src/mentions/word";
import { WordReader } from "../src/mentions/wordType";
import { type LabelledSpan, labelsOf } from "../src/tagger/bilou";
import { parseText } from "../src/text/parsedText";
import { type Token, tokenIndexAt } from "../src/text/token";
import type { NamesGold } from "./corpus";
import type { FeatureIndex } from "./featureIndex";
import type { Knowledge } from "./knowledge";

/** One stretch of candidates with the features of each and its right labels. */
export interface LabelledStretch {
  /** Numbers of the features of each candidate, as the index gives them. */
  readonly features: readonly Int32Array[];
  readonly labels: readonly string[];
  /** How much it counts, 1 for the kind of text the labeller is for. */
  readonly weight: number;
}

/** An article as the labeller sees it, with its gold names as spans of tokens. */
export interface GoldReading {
  readonly reading: NameReading;
  readonly words: readonly Word[];
  /** The names that lists and patterns find. */
  readonly patterns: readonly Segment[];
  readonly spans: readonly LabelledSpan[];
  readonly weight: number;
}

const TYPES: Readonly<Record<string, EntityType>> = { PER: "person", ORG: "organization", LOC: "place" };

/** Reads gold articles as the labeller will see them. */
export class GoldReader {
  private readonly words: WordReader;

  constructor(
    private readonly knowledge: Knowledge,
    private readonly findPatterns = findByPatterns,
  ) {
    this.words = new WordReader(knowledge.words);
  }

  /** `weight` as for a training sequence. */
  read(gold: NamesGold, weight: number): GoldReading {
    const text = parseText(gold.text);
    const words = readWords(text.tokens);
    const capitals = readCapitals(text, words);
    const patterns = this.findPatterns(text, words, capitals);
    const types = this.words.readAll(words);
    return {
      reading: new NameReading(
        text,
        words,
        types,
        capitals,
        patterns,
        new ListedNames(types, this.knowledge.lists),
      ),
      words,
      patterns,
      spans: goldSpans(text.tokens, gold),
      weight,
    };
  }
}

/** The stretches of one article; names outside its candidates are cut to them or lost. `evidence` of the first labelling. */
export function labelledStretches(
  { reading, spans, weight }: GoldReading,
  evidence: LabelEvidence | null,
  index: FeatureIndex,
): LabelledStretch[] {
  const labelled: LabelledStretch[] = [];
  reading.candidates.forEachStretch((from, to, stretch) => {
    const features: Int32Array[] = [];
    for (let i = from; i < to; i++) {
      reading.read(stretch, stretch.from + i - from);
      evidence?.addFeatures(i, from, to, reading.features);
      const hashes = allFeatures(reading.types, reading.roles, reading.features);
      features.push(Int32Array.from(hashes, (hash) => index.numberOf(hash)));
    }
    labelled.push({ features, labels: labelsWithin(stretch.from, stretch.to, spans), weight });
  });
  return labelled;
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

function labelsWithin(from: number, to: number, spans: readonly LabelledSpan[]): string[] {
  const inside = spans
    .filter((span) => span.from < to && span.to > from)
    .map((span) => ({
      type: span.type,
      from: Math.max(span.from, from) - from,
      to: Math.min(span.to, to) - from,
    }));
  return labelsOf(inside, to - from);
}
