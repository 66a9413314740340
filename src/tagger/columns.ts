/** Numbers that a longer text takes are not kept, 4 bytes each. */
const MOST_KEPT = 1 << 19;

/** Room for columns of numbers that is used text after text: what was just in use is near at hand for the processor. */
export class Columns {
  private room = new Uint32Array(0);

  constructor(private readonly count: number) {}

  /** Columns of zeros, of some rows each; good until the next are asked for. */
  empty(rows: number): Uint32Array[] {
    const room = this.roomFor(rows * this.count);
    return Array.from({ length: this.count }, (_, k) => room.subarray(k * rows, (k + 1) * rows));
  }

  private roomFor(size: number): Uint32Array {
    if (size <= this.room.length) return this.room.fill(0, 0, size);
    const room = new Uint32Array(size);
    if (size <= MOST_KEPT) this.room = room;
    return room;
  }
}
