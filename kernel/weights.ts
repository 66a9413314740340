/**
 * A table of what features weigh for each label, with key and weights side by side, so that a feature costs one look into memory:
 * open addressing with linear probing (Knuth, TAOCP 3, 6.4). A place is a key, 0 where it is free, and `eights` times eight
 * weights of a byte.
 */
@unmanaged
export class Weights {
  places: usize;
  /** Number of places less one; their number is a power of two. */
  mask: u32;
  eights: i32;
  /** A bit for every key, at the top bits of its hash: most of what is asked for is not there, and is told by this alone. */
  bits: usize;
  shift: u32;
}

/** Writes the indices of the features that may have weights at `kept`, without a branch that the processor would have to guess. Returns their end. */
function sift(weights: Weights, features: usize, count: i32, kept: usize): usize {
  const bits = weights.bits;
  const shift = weights.shift;
  for (let i = 0; i < count; i++) {
    const bit = load<u32>(features + 4 * i) >> shift;
    store<i32>(kept, i);
    kept += ((load<u32>(bits + 4 * (bit >> 5)) >> (bit & 31)) & 1) << 2;
  }
  return kept;
}

/** Address of the weights of a feature, all of them 0 where it has none. */
function find(weights: Weights, feature: u32): usize {
  const size = 4 + 8 * weights.eights;
  const mask = weights.mask;
  let place = feature & mask;
  let at = weights.places + size * place;
  let key = load<u32>(at);
  while (key !== feature && key !== 0) {
    place = (place + 1) & mask;
    at = weights.places + size * place;
    key = load<u32>(at);
  }
  return at + 4;
}

/** Adds the weights at `row`, a byte each, to the sums at `sum`, two bytes each. */
function add(row: usize, sum: usize, eights: i32): void {
  for (let k = 0; k < eights; k++) {
    const at = sum + 16 * k;
    v128.store(at, i16x8.add_sat_s(v128.load(at), v128.load8x8_s(row + 8 * k)));
  }
}

/** Adds what each feature weighs to a row of sums of its own, the first at `sums`. */
export function addToRows(weights: Weights, features: usize, count: i32, kept: usize, sums: usize): void {
  const end = sift(weights, features, count, kept);
  const eights = weights.eights;
  for (let at = kept; at < end; at += 4) {
    const i = load<i32>(at);
    add(find(weights, load<u32>(features + 4 * i)), sums + 16 * eights * i, eights);
  }
}

/**
 * Writes a row of sums at `sum`: what all features weigh, and rows of sums that were made before, whose addresses are at `others`.
 * `kept` has room for a number a feature.
 */
export function scoreToken(
  weights: Weights,
  features: usize,
  count: i32,
  kept: usize,
  others: usize,
  otherCount: i32,
  sum: usize,
): void {
  const eights = weights.eights;
  memory.fill(sum, 0, 16 * eights);
  const end = sift(weights, features, count, kept);
  for (let at = kept; at < end; at += 4)
    add(find(weights, load<u32>(features + 4 * load<i32>(at))), sum, eights);
  for (let k = 0; k < otherCount; k++) addRow(load<u32>(others + 4 * k), sum, eights);
}

function addRow(row: usize, sum: usize, eights: i32): void {
  for (let at: usize = 0; at < <usize>(16 * eights); at += 16)
    v128.store(sum + at, i16x8.add_sat_s(v128.load(sum + at), v128.load(row + at)));
}
