import type { HashTable } from "./hashTable";

/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features. */
export interface SequenceModel {
  readonly labels: readonly string[];
  /** The features that have weights, by their hashes; the index is their row in `weights`. */
  readonly rows: HashTable;
  /** `labels.length` weights a row; `scale` turns them into scores. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Score of label `b` after label `a` at `a * labels.length + b`; -Infinity where it may not follow. */
  readonly transitions: Float32Array;
  /** Scores of first and last labels; -Infinity where a sequence may not begin or end so. */
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

/** Adds the weights of a feature, before `scale`, to `sums` from index `at` on; a feature without a row adds nothing. */
export function addWeights(
  { rows, weights, labels }: SequenceModel,
  feature: number,
  sums: Int32Array | Int16Array,
  at: number,
): void {
  const row = rows.indexOf(feature);
  if (row < 0) return;
  const width = labels.length;
  for (let label = 0, from = row * width; label < width; label++) sums[at + label]! += weights[from + label]!;
}
