import type { SequenceModel } from "./sequenceModel";

/**
 * Turns the scores of a sequence into the probability of each label at each place, by forward and backward sums that are
 * scaled at every step (Rabiner 1989). Made once for a model; takes time linear in the length of the sequence.
 */
export class LabelMarginals {
  private readonly width: number;
  /** The pairs of labels that may follow each other, and the exponent of what a step between them scores. */
  private readonly from: Uint8Array;
  private readonly to: Uint8Array;
  private readonly step: Float64Array;
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;
  /** Exponents of the scores and sums over all beginnings; as long as the longest sequence so far. */
  private local = new Float64Array(0);
  private forward = new Float64Array(0);
  private readonly behind: Float64Array;
  private readonly next: Float64Array;

  constructor({ labels, transitions, starts, ends }: SequenceModel) {
    this.width = labels.length;
    const pairs = [...transitions.keys()].filter((pair) => transitions[pair]! > -Infinity);
    this.from = Uint8Array.from(pairs, (pair) => Math.floor(pair / this.width));
    this.to = Uint8Array.from(pairs, (pair) => pair % this.width);
    this.step = Float64Array.from(pairs, (pair) => Math.exp(transitions[pair]!));
    this.starts = Float64Array.from(starts, Math.exp);
    this.ends = Float64Array.from(ends, Math.exp);
    this.behind = new Float64Array(this.width);
    this.next = new Float64Array(this.width);
  }

  /** Of `length` places with `labels.length` scores each, which are overwritten. */
  overwrite(scores: Float32Array, length: number): void {
    const { width, next, forward } = this.prepared(scores, length);
    for (let at = (length - 1) * width; at >= 0; at -= width) {
      let total = 0;
      for (let label = 0; label < width; label++) total += forward[at + label]! * next[label]!;
      for (let label = 0; label < width; label++)
        scores[at + label] = (forward[at + label]! * next[label]!) / total;
      if (at > 0) this.stepBack(at);
    }
  }

  private prepared(scores: Float32Array, length: number): this {
    const size = length * this.width;
    if (this.local.length < size) {
      this.local = new Float64Array(2 * size);
      this.forward = new Float64Array(2 * size);
    }
    this.readExponents(scores, size);
    this.sumForward(size);
    this.next.set(this.ends);
    return this;
  }

  /** Exponents of the scores, the largest of a place being 1, and none so small that products of them vanish. */
  private readExponents(scores: Float32Array, size: number): void {
    const { width, local } = this;
    for (let at = 0; at < size; at += width) {
      let most = scores[at]!;
      for (let i = at + 1; i < at + width; i++) if (scores[i]! > most) most = scores[i]!;
      for (let i = at; i < at + width; i++) local[i] = Math.exp(Math.max(LOWEST, scores[i]! - most));
    }
  }

  private sumForward(size: number): void {
    const { width, local, forward, from, to, step } = this;
    for (let label = 0; label < width; label++) forward[label] = local[label]! * this.starts[label]!;
    normalize(forward, 0, width);
    for (let at = width; at < size; at += width) {
      for (let i = at; i < at + width; i++) forward[i] = 0;
      for (let pair = 0; pair < step.length; pair++)
        forward[at + to[pair]!]! += forward[at - width + from[pair]!]! * step[pair]!;
      for (let i = at; i < at + width; i++) forward[i]! *= local[i]!;
      normalize(forward, at, width);
    }
  }

  /** From the sums over all endings at the place `at` to those at the place before it. */
  private stepBack(at: number): void {
    const { width, local, from, to, step, next, behind } = this;
    behind.fill(0);
    for (let pair = 0; pair < step.length; pair++) {
      const label = to[pair]!;
      behind[from[pair]!]! += step[pair]! * local[at + label]! * next[label]!;
    }
    normalize(behind, 0, width);
    next.set(behind);
  }
}

const LOWEST = -80;

/** Makes the `width` values from `at` on add up to 1. */
function normalize(values: Float64Array, at: number, width: number): void {
  let sum = 0;
  for (let i = at; i < at + width; i++) sum += values[i]!;
  for (let i = at; i < at + width; i++) values[i]! /= sum;
}
