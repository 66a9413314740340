import type { SequenceModel } from "../src/tagger/sequenceModel";
import type { Weights } from "./trainSequence";

/**
 * A trained labeller as it ships: weights as bytes on one scale, without the rows whose weights are all smaller than `least`.
 * `features` are the hashes of the rows.
 */
export function quantize(weights: Weights, features: readonly number[], least: number): SequenceModel {
  const { labels, transitions, starts, ends } = weights;
  const width = labels.length;
  const largest = weights.features.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const kept: number[] = [];
  const bytes: number[] = [];
  features.forEach((feature, row) => {
    const values = weights.features.subarray(row * width, (row + 1) * width);
    if (values.every((value) => Math.abs(value) < least)) return;
    kept.push(feature);
    for (const value of values) bytes.push(Math.round(value / scale));
  });
  return {
    labels,
    features: Uint32Array.from(kept),
    weights: Int8Array.from(bytes),
    scale,
    transitions,
    starts,
    ends,
  };
}
