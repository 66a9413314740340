/** Finds 32-bit hashes among many, faster and smaller than a Map: open addressing with linear probing (Knuth, TAOCP 3, 6.4). */
export class HashTable {
  /** Index in `keys` plus one, 0 where a slot is free; at most half of the slots are taken. */
  private readonly slots: Uint32Array;
  private readonly mask: number;
  /** A bit for every key, at the top bits of its hash: most of what is asked for is not there, and is told by this alone. */
  private readonly bits: Uint32Array;
  private readonly shift: number;

  /** `keys` all differ. */
  constructor(readonly keys: Uint32Array) {
    let size = 16;
    while (size < 2 * keys.length) size *= 2;
    this.slots = new Uint32Array(size);
    this.mask = size - 1;
    this.shift = Math.clz32(size) - 2;
    this.bits = new Uint32Array(size >> 2);
    for (let i = 0; i < keys.length; i++) {
      let slot = keys[i]! & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = i + 1;
      const bit = keys[i]! >>> this.shift;
      this.bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** Index of a hash in `keys`, -1 where it is not among them. */
  indexOf(key: number): number {
    const bit = key >>> this.shift;
    if ((this.bits[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    let slot = key & this.mask;
    for (let taken = this.slots[slot]!; taken !== 0; taken = this.slots[slot]!) {
      if (this.keys[taken - 1] === key) return taken - 1;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }
}
