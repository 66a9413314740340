import { bilouLabels, mayFollow } from "../src/tagger/bilou";
import { HashTable } from "../src/tagger/hashTable";
import type { NameModel } from "../src/tagger/nameModel";
import type { Knowledge } from "./knowledge";
import type { LabelledStretch } from "./nameSequences";
import { trainSequence, type Weights } from "./trainSequence";

/** Settings found on held-out outlets; the model card tells them. */
export const SETTINGS = { epochs: 6, rate: 0.1, dropout: 0.5, seed: 1 };
/** A feature seen less often than this is not learned. */
const LEAST_SEEN = 5;
/** Rows whose weights are all smaller than this are left out of the file. */
const LEAST_WEIGHT = 0.12;

/** Trains the labeller of names. Deterministic: the same stretches give the same model. */
export function fitNames(
  stretches: readonly LabelledStretch[],
  knowledge: Knowledge,
  log: (line: string) => void,
): NameModel {
  const labels = bilouLabels(["person", "organization", "place"]);
  const index = new Map(labels.map((label, i) => [label, i]));
  const rows = frequentFeatures(stretches);
  log(`${stretches.length} stretches, ${rows.size} features`);
  const sequences = stretches.map(({ features, labels: gold }) => ({
    rows: features.map((list) =>
      Int32Array.from([...list].map((feature) => rows.get(feature) ?? -1).filter((row) => row >= 0)),
    ),
    gold: Uint8Array.from(gold, (label) => index.get(label)!),
    weight: 1,
  }));
  const weights = trainSequence(sequences, { labels, mayFollow, rows: rows.size, ...SETTINGS }, (epoch) =>
    log(`epoch ${epoch}`),
  );
  return quantize(weights, rows, knowledge);
}

function frequentFeatures(stretches: readonly LabelledStretch[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of stretches) {
    for (const list of features) for (const feature of list) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const rows = new Map<number, number>();
  for (const [feature, count] of seen) if (count >= LEAST_SEEN) rows.set(feature, rows.size);
  return rows;
}

/** Weights as bytes on one scale. */
function quantize(weights: Weights, rows: ReadonlyMap<number, number>, knowledge: Knowledge): NameModel {
  const width = weights.labels.length;
  const largest = weights.features.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const kept: number[] = [];
  const bytes: number[] = [];
  for (const [feature, row] of rows) {
    const values = weights.features.subarray(row * width, (row + 1) * width);
    if (values.every((value) => Math.abs(value) < LEAST_WEIGHT)) continue;
    kept.push(feature);
    for (const value of values) bytes.push(Math.round(value / scale));
  }
  const { labels, transitions, starts, ends } = weights;
  return {
    labels,
    rows: new HashTable(Uint32Array.from(kept)),
    weights: Int8Array.from(bytes),
    scale,
    transitions,
    starts,
    ends,
    lists: knowledge.lists,
    words: knowledge.words,
  };
}
