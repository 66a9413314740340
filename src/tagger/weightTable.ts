/**
 * What hashed features weigh for each label, with key and weights side by side, so that a feature costs one look into memory: open
 * addressing with linear probing (Knuth, TAOCP 3, 6.4).
 *
 * A sum holds two labels in a number, sixteen bits each. So that no label borrows from the other, weights are raised by 128, and one
 * label more than there are counts what was added. Good for up to 257 features a sum.
 */
export class WeightTable {
  /** How many numbers a sum takes. */
  readonly size: number;
  /** At each place a key, and the weights of four labels in a number; the last number is 0 where the place is free. */
  private readonly places: Int32Array;
  private readonly stride: number;
  private readonly mask: number;
  /** A bit for every key, at the top bits of its hash: most of what is asked for is not there, and is told by this alone. */
  private readonly bits: Int32Array;
  private readonly shift: number;
  private sifted = new Int32Array(0);

  /** `keys` all differ; `weights` are `labels` a key. */
  constructor(
    keys: Uint32Array,
    weights: Int8Array,
    private readonly labels: number,
  ) {
    const fours = (labels >> 2) + 1;
    this.size = 2 * fours;
    this.stride = 1 + fours;
    let count = 16;
    while (count < 1.25 * keys.length) count *= 2;
    this.mask = count - 1;
    this.places = new Int32Array(count * this.stride);
    this.shift = Math.clz32(count) - 2;
    this.bits = new Int32Array(count >> 2);
    for (let i = 0; i < keys.length; i++) this.insert(keys[i]!, weights, i * labels);
  }

  private insert(key: number, weights: Int8Array, from: number): void {
    const { places, stride, labels, shift } = this;
    let at = (key & this.mask) * stride;
    while (places[at + stride - 1] !== 0) at = this.after(at);
    places[at++] = key;
    let four = 0;
    for (let label = 0; label < labels; label++) {
      four |= (weights[from + label]! + RAISED) << (8 * (label & 3));
      if ((label & 3) < 3) continue;
      places[at++] = four;
      four = 0;
    }
    places[at] = four | (1 << (8 * (labels & 3)));
    this.bits[(key >>> shift) >>> 5]! |= 1 << (key >>> shift);
  }

  private after(at: number): number {
    const next = at + this.stride;
    return next === this.places.length ? 0 : next;
  }

  /**
   * Adds what each of the first `count` features weighs to a sum: the first to the one at the beginning of `sums`, the next to that
   * which begins `step` numbers further. A feature without weights adds nothing.
   */
  addAll(features: Int32Array, count: number, sums: Int32Array, step: number): void {
    const kept = this.sift(features, count);
    const { places, stride, sifted, mask } = this;
    const last = stride - 1;
    for (let i = 0; i < kept; i++) {
      const index = sifted[i]!;
      const feature = features[index]!;
      let place = (feature & mask) * stride;
      while (places[place] !== feature && places[place + last] !== 0)
        place = place + stride === places.length ? 0 : place + stride;
      let at = index * step;
      for (let k = 1; k <= last; k++) {
        const four = places[place + k]!;
        sums[at]! += four & 0xff00ff;
        sums[at + 1]! += (four >>> 8) & 0xff00ff;
        at += 2;
      }
    }
  }

  /** Writes the indices of the features that may have weights into `sifted`, without a branch that the processor would have to guess. */
  private sift(features: Int32Array, count: number): number {
    const { bits, shift } = this;
    if (this.sifted.length < count) this.sifted = new Int32Array(2 * count);
    const { sifted } = this;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const bit = features[i]! >>> shift;
      sifted[kept] = i;
      kept += (bits[bit >>> 5]! >>> bit) & 1;
    }
    return kept;
  }

  /** Writes out a sum, a number a label, into `into` from index `to` on. */
  unfold(sums: Int32Array, at: number, into: Int32Array, to: number): void {
    const { labels } = this;
    const raised = RAISED * half(sums, at, labels);
    for (let label = 0; label < labels; label++) into[to + label] = half(sums, at, label) - raised;
  }
}

const RAISED = 128;

/** The sixteen bits of a label in the sum that begins at index `at`. */
function half(sums: Int32Array, at: number, label: number): number {
  return (sums[at + ((label >> 2) << 1) + (label & 1)]! >>> ((label & 2) << 3)) & 0xffff;
}
