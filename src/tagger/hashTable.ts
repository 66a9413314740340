/** Finds 32-bit hashes among many, faster and smaller than a Map: open addressing with linear probing (Knuth, TAOCP 3, 6.4). */
export class HashTable {
  /** The keys where they are looked for first, or after others; 0 where a place is free. */
  private readonly places: Uint32Array;
  /** Index in `keys` of the key at each place. */
  private readonly indices: Uint32Array;
  private readonly mask: number;
  private readonly zero: number;
  /** A bit for every key, at the top bits of its hash: most of what is asked for is not there, and is told by this alone. */
  private readonly bits: Uint32Array;
  private readonly shift: number;

  /** `keys` all differ. */
  constructor(readonly keys: Uint32Array) {
    let size = 16;
    while (size < 1.5 * keys.length) size *= 2;
    this.places = new Uint32Array(size);
    this.indices = new Uint32Array(size);
    this.mask = size - 1;
    this.zero = keys.indexOf(0);
    this.shift = Math.clz32(size) - 2;
    this.bits = new Uint32Array(size >> 2);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      let place = keys[i]! & this.mask;
      while (this.places[place] !== 0) place = (place + 1) & this.mask;
      this.places[place] = keys[i]!;
      this.indices[place] = i;
      const bit = keys[i]! >>> this.shift;
      this.bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** Index of a hash in `keys`, -1 where it is not among them. */
  indexOf(key: number): number {
    if (key === 0) return this.zero;
    const bit = key >>> this.shift;
    if ((this.bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    const { places, mask } = this;
    for (let place = key & mask; ; place = (place + 1) & mask) {
      const taken = places[place]!;
      if (taken === 0) return -1;
      if (taken === key) return this.indices[place]!;
    }
  }
}
