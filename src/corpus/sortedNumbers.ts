/** Numbers in order, 8 bytes each, in one typed array that has room for some more. */
export class SortedNumbers {
  private values: Float64Array;
  private count = 0;

  constructor(room: number) {
    this.values = new Float64Array(room);
  }

  get size(): number {
    return this.count;
  }

  get isFull(): boolean {
    return this.count === this.values.length;
  }

  at(index: number): number {
    return this.values[index]!;
  }

  /** Of the first number that is not smaller. */
  indexOf(number: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.values[middle]! < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** There must be room. */
  add(number: number): void {
    const at = this.indexOf(number);
    this.values.copyWithin(at + 1, at, this.count++);
    this.values[at] = number;
  }

  /** Gives whether it was there. */
  delete(number: number): boolean {
    const at = this.indexOf(number);
    if (at === this.count || this.values[at] !== number) return false;
    this.values.copyWithin(at, at + 1, this.count--);
    return true;
  }

  /** Takes in all numbers of another, which is empty then. */
  takeAll(other: SortedNumbers): void {
    const merged = new Float64Array(this.count + other.count);
    let [i, j] = [0, 0];
    for (let at = 0; at < merged.length; at++) {
      const isOwn = j === other.count || (i < this.count && this.values[i]! < other.values[j]!);
      merged[at] = isOwn ? this.values[i++]! : other.values[j++]!;
    }
    this.values = merged;
    this.count = merged.length;
    other.count = 0;
  }
}
