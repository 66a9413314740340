import type { SequenceModel } from "./sequenceModel";

/**
 * How likely each label is at each token, given the whole sequence: the forward-backward algorithm (Rabiner 1989), each step
 * scaled to a sum of 1. `scores` as for decodeSequence; linear in `length`.
 */
export function readMarginals(model: SequenceModel, scores: Float32Array, length: number): Float32Array {
  const width = model.labels.length;
  const odds = model.transitions.map(Math.exp);
  const own = likelihoods(scores, length, width);
  const shares = new Float32Array(length * width);
  for (let i = 0; i < length; i++) {
    for (let b = 0; b < width; b++) {
      let sum = 0;
      if (i === 0) sum = Math.exp(model.starts[b]!);
      else for (let a = 0; a < width; a++) sum += shares[(i - 1) * width + a]! * odds[a * width + b]!;
      shares[i * width + b] = sum * own[i * width + b]!;
    }
    scale(shares, i * width, width);
  }
  let after = model.ends.map(Math.exp);
  let before = new Float32Array(width);
  for (let i = length - 1; i >= 0; i--) {
    for (let a = 0; a < width; a++) {
      let sum = 0;
      for (let b = 0; b < width; b++) sum += odds[a * width + b]! * own[i * width + b]! * after[b]!;
      before[a] = sum;
      shares[i * width + a]! *= after[a]!;
    }
    scale(shares, i * width, width);
    scale(before, 0, width);
    [after, before] = [before, after];
  }
  return shares;
}

/** The exponents of the scores, the largest of each token 1. */
function likelihoods(scores: Float32Array, length: number, width: number): Float32Array {
  const own = new Float32Array(length * width);
  for (let at = 0; at < length * width; at += width) {
    let top = scores[at]!;
    for (let label = 1; label < width; label++) if (scores[at + label]! > top) top = scores[at + label]!;
    for (let label = 0; label < width; label++) own[at + label] = Math.exp(scores[at + label]! - top);
  }
  return own;
}

function scale(values: Float32Array, at: number, width: number): void {
  let sum = 0;
  for (let label = 0; label < width; label++) sum += values[at + label]!;
  if (sum > 0) for (let label = 0; label < width; label++) values[at + label]! /= sum;
}
