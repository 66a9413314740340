import type { SequenceModel } from "../src/tagger/sequenceModel";
import { averageWeights } from "./averageWeights";
import { quantize } from "./quantize";
import { type TrainingOptions, type TrainingSequence, trainSequence, type Weights } from "./trainSequence";

/** How a labeller is trained; the model card tells them. */
export interface Settings extends Pick<TrainingOptions, "epochs" | "rate" | "dropout"> {
  /** One training for each; the labeller is their mean. */
  readonly seeds: readonly number[];
  readonly least: {
    /** A feature seen less often than this is not learned. */
    readonly seen: number;
    /** One that has no weight of this size behind a first training goes. */
    readonly first: number;
    /** One whose weights are all smaller in the end is left out of the file. */
    readonly last: number;
  };
}

/** As the model cards tell them. */
export function describeSettings({ epochs, rate, dropout, seeds, least }: Settings): string {
  const trainings = `epochs ${epochs}, rate ${rate}, dropout ${dropout}, seeds ${seeds.join(" ")}`;
  return `${trainings}; features seen at least ${least.seen} times, with weights from ${least.first} behind a first training, from ${least.last} in the end`;
}

/** What of a model the data settle. */
type Task = Pick<TrainingOptions, "labels" | "mayFollow">;

/**
 * Trains a labeller twice: first to learn which features weigh something, then with these alone, so that they make up for the others
 * (pruning and retraining; Han et al. 2015). Half as many features label as well, in less time and memory.
 * `features` are the hashes of the rows of the sequences. Deterministic.
 */
export function trainLabeller(
  sequences: readonly TrainingSequence[],
  features: readonly number[],
  { labels, mayFollow }: Task,
  { seeds, least, ...others }: Settings,
): SequenceModel {
  const train = (some: readonly TrainingSequence[], rows: number, seed: number): Weights =>
    trainSequence(some, { labels, mayFollow, rows, seed, ...others });
  const kept = heavyRows(train(sequences, features.length, seeds[0]!), least.first);
  const fewer = withRows(sequences, kept, features.length);
  const trained = seeds.map((seed) => train(fewer, kept.length, seed));
  const hashes = kept.map((row) => features[row]!);
  return quantize(averageWeights(trained), hashes, least.last);
}

/** The rows that have a weight of a size. */
function heavyRows({ features, labels }: Weights, least: number): number[] {
  const width = labels.length;
  const rows = Array.from({ length: features.length / width }, (_, row) => row);
  return rows.filter((row) =>
    features.subarray(row * width, (row + 1) * width).some((weight) => Math.abs(weight) >= least),
  );
}

/** The sequences with some of `count` rows, numbered anew. */
function withRows(
  sequences: readonly TrainingSequence[],
  kept: readonly number[],
  count: number,
): TrainingSequence[] {
  const renumbered = new Int32Array(count).fill(-1);
  kept.forEach((row, i) => {
    renumbered[row] = i;
  });
  return sequences.map((sequence) => ({
    ...sequence,
    rows: sequence.rows.map((rows) => rows.map((row) => renumbered[row]!).filter((row) => row >= 0)),
  }));
}
