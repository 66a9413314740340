/** Feature hashes of one place in a sequence, in a list that is filled anew for each place so that none is made twice. */
export class FeatureList {
  /** The first `length` of them count. */
  hashes = new Int32Array(128);
  length = 0;

  add(feature: number): void {
    if (this.length === this.hashes.length) {
      const longer = new Int32Array(2 * this.length);
      longer.set(this.hashes);
      this.hashes = longer;
    }
    this.hashes[this.length++] = feature;
  }

  clear(): void {
    this.length = 0;
  }
}
