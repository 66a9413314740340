const SPARE = 1.25;

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

  get room(): number {
    return this.values.length;
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

  /** Takes in all numbers of another, which is empty then; from the last one down, each goes to its place. */
  takeAll(other: SortedNumbers): void {
    let [i, j] = [this.count - 1, other.count - 1];
    this.count += other.count;
    other.count = 0;
    this.makeRoom();
    for (let at = this.count - 1; j >= 0; at--)
      this.values[at] = i >= 0 && this.values[i]! > other.values[j]! ? this.values[i--]! : other.values[j--]!;
  }

  /** More than is needed now, so that arrays do not come and go all the time. */
  private makeRoom(): void {
    if (this.count <= this.values.length) return;
    const values = new Float64Array(Math.ceil(this.count * SPARE));
    values.set(this.values);
    this.values = values;
  }
}
