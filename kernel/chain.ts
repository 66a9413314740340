/**
 * How labels follow each other in a linear chain. Vectors have a 32-bit float for each of `labels` labels, and as many more as make
 * their length `width` a multiple of eight.
 */
@unmanaged
export class Chain {
  labels: i32;
  width: i32;
  /** Turns sums of weights into scores. */
  scale: f32;
  /** Scores of first and last labels, a vector each; and of each label after another, a vector for the one before. */
  starts: usize;
  ends: usize;
  transitions: usize;
  /** The exponents of these. */
  startExponents: usize;
  endExponents: usize;
  forward: usize;
  /** As `forward`, a vector for the one after. */
  backward: usize;
  /** Exponents of scores by how many weights they lie below the best; the one at `lowest` stands for all below. */
  exponents: usize;
  lowest: i32;
}

/** Writes four scores of a row at `scores` from its sums of weights. */
function readScores(chain: Chain, sums: usize, scores: usize): void {
  const scale = f32x4.splat(chain.scale);
  for (let label = 0; label < chain.width; label += 4) {
    const four = v128.load16x4_s(sums + 2 * label);
    v128.store(scores + 4 * label, f32x4.mul(f32x4.convert_i32x4_s(four), scale));
  }
}

/** Adds four scores to each label’s best and keeps from which label before it that comes. */
function stepOn(chain: Chain, before: usize, scores: usize, best: usize, from: usize): void {
  const stride: usize = 4 * chain.width;
  for (let at: usize = 0; at < stride; at += 16) {
    let top = f32x4.splat(-Infinity);
    let source = i32x4.splat(0);
    for (let label = 0; label < chain.labels; label++) {
      const score = f32x4.add(
        v128.load32_splat(before + 4 * label),
        v128.load(chain.transitions + stride * label + at),
      );
      const better = f32x4.gt(score, top);
      top = v128.bitselect(score, top, better);
      source = v128.bitselect(i32x4.splat(label), source, better);
    }
    v128.store(best + at, f32x4.add(top, v128.load(scores + at)));
    v128.store(from + at, source);
  }
}

/**
 * Writes the best labels for some rows of sums at `path`, a byte each (Viterbi 1967). Needs room for `rows` + 3 vectors at
 * `scratch`.
 */
export function decode(chain: Chain, sums: usize, rows: i32, scratch: usize, path: usize): void {
  const stride: usize = 4 * chain.width;
  let best = scratch;
  let next = scratch + stride;
  const scores = scratch + 2 * stride;
  const from = scratch + 3 * stride;
  readScores(chain, sums, best);
  for (let at: usize = 0; at < stride; at += 16)
    v128.store(best + at, f32x4.add(v128.load(best + at), v128.load(chain.starts + at)));
  for (let row = 1; row < rows; row++) {
    readScores(chain, sums + 2 * chain.width * row, scores);
    stepOn(chain, best, scores, next, from + stride * row);
    const free = best;
    best = next;
    next = free;
  }
  let label = lastLabel(chain, best);
  for (let row = rows - 1; row >= 0; row--) {
    store<u8>(path + row, label);
    label = load<i32>(from + stride * row + 4 * label);
  }
}

/** The best label to end with. */
function lastLabel(chain: Chain, best: usize): i32 {
  let last = 0;
  let top: f32 = -Infinity;
  for (let label = 0; label < chain.labels; label++) {
    const score = load<f32>(best + 4 * label) + load<f32>(chain.ends + 4 * label);
    if (score <= top) continue;
    top = score;
    last = label;
  }
  return last;
}
