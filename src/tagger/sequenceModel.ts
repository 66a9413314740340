/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features. */
export interface SequenceModel {
  readonly labels: readonly string[];
  /** The features that have weights, by their hashes, which all differ. */
  readonly features: Uint32Array;
  /** `labels.length` weights a feature; `scale` turns them into scores. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Score of label `b` after label `a` at `a * labels.length + b`; -Infinity where it may not follow. */
  readonly transitions: Float32Array;
  /** Scores of first and last labels; -Infinity where a sequence may not begin or end so. */
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}
