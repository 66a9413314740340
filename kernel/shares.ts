import { Chain } from "./chain";

/** Writes the exponents of the scores of a row at `into`, that of the best being 1. */
function readExponents(chain: Chain, sums: usize, into: usize): void {
  let most = i32.MIN_VALUE;
  for (let label = 0; label < chain.labels; label++) most = max(most, load<i16>(sums + 2 * label));
  for (let label = 0; label < chain.labels; label++) {
    const below = min(chain.lowest, most - load<i16>(sums + 2 * label));
    store<f32>(into + 4 * label, load<f32>(chain.exponents + 4 * below));
  }
  for (let label = chain.labels; label < chain.width; label++) store<f32>(into + 4 * label, 0);
}

function total(four: v128): f32 {
  return (
    f32x4.extract_lane(four, 0) +
    f32x4.extract_lane(four, 1) +
    f32x4.extract_lane(four, 2) +
    f32x4.extract_lane(four, 3)
  );
}

/** Makes the values of a vector add up to 1. */
function normalize(chain: Chain, vector: usize): void {
  const end = vector + 4 * chain.width;
  let sum = f32x4.splat(0);
  for (let at = vector; at < end; at += 16) sum = f32x4.add(sum, v128.load(at));
  const share = f32x4.splat(1 / total(sum));
  for (let at = vector; at < end; at += 16) v128.store(at, f32x4.mul(v128.load(at), share));
}

/** The product of two vectors, label by label. */
function multiply(chain: Chain, a: usize, b: usize, into: usize): void {
  for (let at: usize = 0; at < <usize>(4 * chain.width); at += 16)
    v128.store(into + at, f32x4.mul(v128.load(a + at), v128.load(b + at)));
}

/** What a vector comes to one step on: at each label the sum over all labels of the value there times that of the step. */
function step(chain: Chain, steps: usize, vector: usize, into: usize): void {
  const stride: usize = 4 * chain.width;
  for (let at: usize = 0; at < stride; at += 16) {
    let sum = f32x4.splat(0);
    for (let label = 0; label < chain.labels; label++)
      sum = f32x4.add(
        sum,
        f32x4.mul(v128.load32_splat(vector + 4 * label), v128.load(steps + stride * label + at)),
      );
    v128.store(into + at, sum);
  }
}

/** Moves vectors together, so that nothing but labels is left between them. */
function pack(chain: Chain, rows: i32, vectors: usize): void {
  const stride: usize = 4 * chain.width;
  let from = vectors;
  let to = vectors;
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < stride; at += 16) v128.store(to + at, v128.load(from + at));
    from += stride;
    to += 4 * chain.labels;
  }
}

/**
 * Writes the probability of each label for some rows of sums at `shares`, labels after labels, by forward and backward sums that are
 * scaled at every step (Rabiner 1989). Needs room for `rows` vectors there, and for `rows` + 2 at `scratch`.
 */
export function readShares(chain: Chain, sums: usize, rows: i32, scratch: usize, shares: usize): void {
  const stride: usize = 4 * chain.width;
  const next = scratch;
  const behind = scratch + stride;
  const local = scratch + 2 * stride;
  for (let row = 0; row < rows; row++) {
    const here = stride * row;
    readExponents(chain, sums + 2 * chain.width * row, local + here);
    if (row === 0) multiply(chain, local, chain.startExponents, shares);
    else {
      step(chain, chain.forward, shares + here - stride, behind);
      multiply(chain, local + here, behind, shares + here);
    }
    normalize(chain, shares + here);
  }
  memory.copy(next, chain.endExponents, stride);
  for (let row = rows - 1; row >= 0; row--) {
    const here = stride * row;
    multiply(chain, shares + here, next, shares + here);
    normalize(chain, shares + here);
    if (row === 0) break;
    multiply(chain, next, local + here, behind);
    step(chain, chain.backward, behind, next);
    normalize(chain, next);
  }
  pack(chain, rows, shares);
}
