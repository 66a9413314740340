import type { SequenceModel } from "./sequenceModel";

/** The best sequence of label indices for `length` tokens, `labels.length` scores each (Viterbi 1967). */
export function decodeSequence(model: SequenceModel, scores: Float32Array, length: number): Uint8Array {
  const width = model.labels.length;
  const best = new Float32Array(length * width);
  const from = new Uint8Array(length * width);
  for (let label = 0; label < width; label++) best[label] = scores[label]! + model.starts[label]!;
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < width; label++) {
      let top = -Infinity;
      let previous = 0;
      for (let before = 0; before < width; before++) {
        const score = best[(i - 1) * width + before]! + model.transitions[before * width + label]!;
        if (score > top) [top, previous] = [score, before];
      }
      best[i * width + label] = top + scores[i * width + label]!;
      from[i * width + label] = previous;
    }
  }
  const path = new Uint8Array(length);
  let last = 0;
  let top = -Infinity;
  for (let label = 0; label < width; label++) {
    const score = best[(length - 1) * width + label]! + model.ends[label]!;
    if (score > top) [top, last] = [score, label];
  }
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last;
    last = from[i * width + last]!;
  }
  return path;
}
