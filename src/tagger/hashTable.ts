/** Finds 32-bit hashes among many, faster and smaller than a Map: open addressing with linear probing (Knuth, TAOCP 3, 6.4). */
export class HashTable {
  /** Side by side a key and its index in `keys` plus one, 0 where the place is free. */
  private readonly places: Uint32Array;
  private readonly mask: number;
  /** A bit for every key, at the top bits of its hash: most of what is asked for is not there, and is told by this alone. */
  private readonly bits: Uint32Array;
  private readonly shift: number;

  /** `keys` all differ. */
  constructor(readonly keys: Uint32Array) {
    let size = 16;
    while (size < 1.25 * keys.length) size *= 2;
    this.places = new Uint32Array(2 * size);
    this.mask = size - 1;
    this.shift = Math.clz32(size) - 2;
    this.bits = new Uint32Array(size >> 2);
    for (let i = 0; i < keys.length; i++) {
      let place = keys[i]! & this.mask;
      while (this.places[2 * place + 1] !== 0) place = (place + 1) & this.mask;
      this.places[2 * place] = keys[i]!;
      this.places[2 * place + 1] = i + 1;
      const bit = keys[i]! >>> this.shift;
      this.bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** Index of a hash in `keys`, -1 where it is not among them. */
  indexOf(key: number): number {
    const bit = key >>> this.shift;
    if ((this.bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    const { places, mask } = this;
    for (let place = key & mask; ; place = (place + 1) & mask) {
      const index = places[2 * place + 1]!;
      if (index === 0) return -1;
      if (places[2 * place] === key) return index - 1;
    }
  }
}
