import { bilouLabels, mayFollow } from "../src/tagger/bilou";
import type { SequenceModel } from "../src/tagger/sequenceModel";
import type { FeatureIndex } from "./featureIndex";
import type { LabelledStretch } from "./nameSequences";
import { type Settings, trainLabeller } from "./trainLabeller";

/** Trains one labeller of names. Deterministic: the same stretches give the same model. */
export function fitSequence(
  stretches: readonly LabelledStretch[],
  index: FeatureIndex,
  settings: Settings,
): SequenceModel {
  const labels = bilouLabels(["person", "organization", "place"]);
  const labelIndex = new Map(labels.map((label, i) => [label, i]));
  const { rowOf, rows } = frequentFeatures(stretches, index, settings.least.seen);
  const sequences = stretches.map(({ features, labels: gold, weight }) => ({
    rows: features.map((numbers) => numbers.map((number) => rowOf[number]!).filter((row) => row >= 0)),
    gold: Uint8Array.from(gold, (label) => labelIndex.get(label)!),
    weight,
  }));
  const hashes = rows.map((number) => index.hashes[number]!);
  return trainLabeller(sequences, hashes, { labels, mayFollow }, settings);
}

/** The features worth learning, the frequent first, which keeps them together in memory; and the row of each, -1 for others. */
function frequentFeatures(
  stretches: readonly LabelledStretch[],
  index: FeatureIndex,
  least: number,
): { rowOf: Int32Array; rows: number[] } {
  const counts = new Uint32Array(index.hashes.length);
  for (const { features } of stretches)
    for (const numbers of features) for (const number of numbers) counts[number]!++;
  const rowOf = new Int32Array(counts.length).fill(-1);
  const rows = [...counts.keys()].filter((number) => counts[number]! >= least);
  rows.sort((a, b) => counts[b]! - counts[a]!);
  rows.forEach((number, row) => {
    rowOf[number] = row;
  });
  return { rowOf, rows };
}
