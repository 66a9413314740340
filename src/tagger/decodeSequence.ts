import type { SequenceModel } from "./sequenceModel";

/** The best sequence of label indices for `length` tokens with `labels.length` sums of weights each (Viterbi 1967). */
export function decodeSequence(model: SequenceModel, sums: Int32Array, length: number): Uint8Array {
  const { transitions, starts, ends, scale } = model;
  const width = starts.length;
  const best = new Float32Array(length * width);
  const from = new Uint8Array(length * width);
  for (let label = 0; label < width; label++) best[label] = sums[label]! * scale + starts[label]!;
  for (let at = width; at < best.length; at += width) {
    for (let label = 0; label < width; label++) {
      let top = -Infinity;
      let previous = 0;
      for (let before = 0; before < width; before++) {
        const score = best[at - width + before]! + transitions[before * width + label]!;
        if (score > top) {
          top = score;
          previous = before;
        }
      }
      best[at + label] = top + sums[at + label]! * scale;
      from[at + label] = previous;
    }
  }
  return pathTo(lastLabel(best, ends, (length - 1) * width), from, length, width);
}

/** The best label to end with. */
function lastLabel(best: Float32Array, ends: Float32Array, at: number): number {
  let last = 0;
  for (let label = 1; label < ends.length; label++)
    if (best[at + label]! + ends[label]! > best[at + last]! + ends[last]!) last = label;
  return last;
}

function pathTo(last: number, from: Uint8Array, length: number, width: number): Uint8Array {
  const path = new Uint8Array(length);
  for (let i = length - 1, label = last; i >= 0; i--) {
    path[i] = label;
    label = from[i * width + label]!;
  }
  return path;
}
