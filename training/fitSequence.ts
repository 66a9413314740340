import { bilouLabels, mayFollow } from "../src/tagger/bilou";
import type { SequenceModel } from "../src/tagger/sequenceModel";
import { averageWeights } from "./averageWeights";
import type { FeatureIndex } from "./featureIndex";
import type { LabelledStretch } from "./nameSequences";
import { quantize } from "./quantize";
import { type TrainingOptions, trainSequence } from "./trainSequence";

/** How a labeller is trained; the model card tells them. */
export interface Settings extends Pick<TrainingOptions, "epochs" | "rate" | "dropout"> {
  /** One training for each; the labeller is their mean. */
  readonly seeds: readonly number[];
}

/** A feature seen less often than this is not learned. */
const LEAST_SEEN = 5;
/** Rows whose weights are all smaller than this are left out of the file. */
const LEAST_WEIGHT = 0.1;

/** Trains one labeller of names. Deterministic: the same stretches give the same model. */
export function fitSequence(
  stretches: readonly LabelledStretch[],
  index: FeatureIndex,
  settings: Settings,
): SequenceModel {
  const labels = bilouLabels(["person", "organization", "place"]);
  const labelIndex = new Map(labels.map((label, i) => [label, i]));
  const { rowOf, rows } = frequentFeatures(stretches, index);
  const sequences = stretches.map(({ features, labels: gold, weight }) => ({
    rows: features.map((numbers) => numbers.map((number) => rowOf[number]!).filter((row) => row >= 0)),
    gold: Uint8Array.from(gold, (label) => labelIndex.get(label)!),
    weight,
  }));
  const { seeds, ...others } = settings;
  const options = { labels, mayFollow, rows: rows.length, ...others };
  const trained = seeds.map((seed) => trainSequence(sequences, { ...options, seed }, () => {}));
  const hashes = rows.map((number) => index.hashes[number]!);
  return quantize(averageWeights(trained), hashes, LEAST_WEIGHT);
}

/** The features worth learning, the frequent first, which keeps them together in memory; and the row of each, -1 for others. */
function frequentFeatures(
  stretches: readonly LabelledStretch[],
  index: FeatureIndex,
): { rowOf: Int32Array; rows: number[] } {
  const counts = new Uint32Array(index.hashes.length);
  for (const { features } of stretches)
    for (const numbers of features) for (const number of numbers) counts[number]!++;
  const rowOf = new Int32Array(counts.length).fill(-1);
  const rows = [...counts.keys()].filter((number) => counts[number]! >= LEAST_SEEN);
  rows.sort((a, b) => counts[b]! - counts[a]!);
  rows.forEach((number, row) => {
    rowOf[number] = row;
  });
  return { rowOf, rows };
}
