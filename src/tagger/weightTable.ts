import type { Kernel } from "./kernel";

/** The weights of features, `labels` a feature. */
export interface FeatureWeights {
  /** By their hashes, which all differ. */
  readonly features: Uint32Array;
  readonly weights: Int8Array;
}

/** What hashed features weigh for each label, laid out in the memory of a kernel as `kernel/weights.ts` reads it. */
export class WeightTable {
  readonly at: number;
  /** A sum has eight times so many numbers, of 16 bits, which neither overflow nor wrap around. */
  readonly eights: number;

  constructor(kernel: Kernel, { features, weights }: FeatureWeights, labels: number) {
    this.eights = Math.ceil(labels / 8);
    const size = 4 + 8 * this.eights;
    let count = 16;
    while (count < 1.25 * features.length) count *= 2;
    const shift = Math.clz32(count) - 2;
    const places = kernel.reserve(count * size);
    const bits = kernel.reserve(count);
    this.at = kernel.keep(Int32Array.of(places, count - 1, this.eights, bits, shift));
    const { ints, bytes } = kernel;
    features.forEach((key, i) => {
      if (key === 0) return; // stands for a free place; one feature in four thousand million
      let place = key & (count - 1);
      while (ints[(places + place * size) >> 2] !== 0) place = (place + 1) & (count - 1);
      const at = places + place * size;
      ints[at >> 2] = key;
      for (let label = 0; label < labels; label++) bytes[at + 4 + label] = weights[i * labels + label]!;
      ints[(bits >> 2) + ((key >>> shift) >>> 5)]! |= 1 << (key >>> shift);
    });
  }
}
