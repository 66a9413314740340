import type { SequenceModel } from "./sequenceModel";

/**
 * How likely each label is at each token, given the whole sequence: the forward-backward algorithm (Rabiner 1989), each step
 * scaled to a sum of 1. `scores` as for decodeSequence; linear in `length`.
 */
export function readMarginals(model: SequenceModel, scores: Float32Array, length: number): Float32Array {
  const width = model.labels.length;
  const odds = model.transitions.map(Math.exp);
  const own = new Float32Array(width);
  const forward = new Float32Array(length * width);
  for (let i = 0; i < length; i++) {
    exponents(scores, i * width, own);
    for (let b = 0; b < width; b++) {
      let sum = 0;
      if (i === 0) sum = Math.exp(model.starts[b]!);
      else for (let a = 0; a < width; a++) sum += forward[(i - 1) * width + a]! * odds[a * width + b]!;
      forward[i * width + b] = sum * own[b]!;
    }
    scale(forward, i * width, width);
  }
  let after = model.ends.map(Math.exp);
  for (let i = length - 1; i >= 0; i--) {
    exponents(scores, i * width, own);
    const before = new Float32Array(width);
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++) before[a]! += odds[a * width + b]! * own[b]! * after[b]!;
    for (let label = 0; label < width; label++) forward[i * width + label]! *= after[label]!;
    scale(forward, i * width, width);
    scale(before, 0, width);
    after = before;
  }
  return forward;
}

/** The exponents of a token’s scores, the largest of them 1. */
function exponents(scores: Float32Array, at: number, into: Float32Array): void {
  let top = -Infinity;
  for (let label = 0; label < into.length; label++) top = Math.max(top, scores[at + label]!);
  for (let label = 0; label < into.length; label++) into[label] = Math.exp(scores[at + label]! - top);
}

function scale(values: Float32Array, at: number, width: number): void {
  let sum = 0;
  for (let label = 0; label < width; label++) sum += values[at + label]!;
  if (sum > 0) for (let label = 0; label < width; label++) values[at + label]! /= sum;
}
