/** Numbers feature hashes from 0 on in the order they come, so that whoever counts and learns can keep them in arrays. */
export class FeatureIndex {
  private readonly numbers = new Map<number, number>();
  readonly hashes: number[] = [];

  numberOf(hash: number): number {
    let number = this.numbers.get(hash);
    if (number === undefined) {
      number = this.hashes.length;
      this.numbers.set(hash, number);
      this.hashes.push(hash);
    }
    return number;
  }
}
