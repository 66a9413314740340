/** Slots below this number; with features of 30 bits, both fit into one number. */
const SLOTS = 2 ** 23;
/** Where features with the same highest bits begin. */
const STARTS = 2 ** 16;
const FEATURES_A_START = 2 ** 14;
/** Entries that are looked up one by one before they are sorted in among the others. */
const MOST_RECENT = 16_384;
/** Entries that wait to be sorted in: more take longer than a question may wait. */
const MOST_ADDED = 65_536;

/**
 * Which slots have a feature: numbers sorted in one typed array, 8 bytes an entry, and the entries that came since. `isAlive` tells
 * slots that are in use; of others entries may be left, until they are sorted in.
 */
export class FeatureTable {
  private sorted = new Float64Array(0);
  private starts = new Uint32Array(STARTS + 1);
  private readonly recent = new Map<number, number[]>();
  private readonly added: number[] = [];
  private recentCount = 0;

  constructor(private readonly isAlive: (slot: number) => boolean) {}

  /** The slot must be in use. */
  add(slot: number, features: readonly number[]): void {
    for (const feature of features) this.added.push(feature * SLOTS + slot);
    // with the table grows what is added at once, or all would be sorted again and again
    if (this.added.length < Math.max(MOST_ADDED, this.sorted.length / 2)) return;
    this.sortIn();
    this.added.length = 0;
  }

  /** Slots in use that have the feature; null for more than `most`. */
  find(feature: number, most: number): number[] | null {
    const found: number[] = [];
    const { sorted } = this;
    for (let at = this.indexOf(feature * SLOTS); at < sorted.length; at++) {
      const slot = sorted[at]! - feature * SLOTS;
      if (slot >= SLOTS) break;
      if (!this.isAlive(slot)) continue;
      if (found.length === most) return null;
      found.push(slot);
    }
    for (const slot of this.recent.get(feature) ?? []) if (this.isAlive(slot)) found.push(slot);
    return found.length > most ? null : found;
  }

  /** Makes what was added ready to be found. Gives whether no slot that is not alive is left anywhere. */
  settle(): boolean {
    if (this.added.length === 0) return false;
    const isMany = this.added.length + this.recentCount > MOST_RECENT + this.sorted.length / 8;
    if (isMany) this.sortIn();
    else for (const entry of this.added) this.enterRecent(entry);
    this.added.length = 0;
    return isMany;
  }

  private enterRecent(entry: number): void {
    const feature = Math.floor(entry / SLOTS);
    const slots = this.recent.get(feature);
    if (slots) slots.push(entry % SLOTS);
    else this.recent.set(feature, [entry % SLOTS]);
    this.recentCount++;
  }

  private sortIn(): void {
    for (const [feature, slots] of this.recent)
      for (const slot of slots) this.added.push(feature * SLOTS + slot);
    this.recent.clear();
    this.recentCount = 0;
    const added = Float64Array.from(this.added).sort();
    this.sorted = merge(this.sorted, added, (entry) => this.isAlive(entry % SLOTS));
    this.starts = listStarts(this.sorted);
  }

  /** Of the first entry that is not smaller. */
  private indexOf(entry: number): number {
    const start = Math.floor(entry / SLOTS / FEATURES_A_START);
    let [low, high] = [this.starts[start]!, this.starts[start + 1]!];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]! < entry) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Two sorted lists as one, without what is not wanted. */
function merge(
  a: Float64Array,
  b: Float64Array,
  isWanted: (entry: number) => boolean,
): Float64Array<ArrayBuffer> {
  const merged = new Float64Array(a.length + b.length);
  let [i, j, size] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const entry = j >= b.length || a[i]! < b[j]! ? a[i++]! : b[j++]!;
    if (isWanted(entry)) merged[size++] = entry;
  }
  return merged.slice(0, size);
}

function listStarts(sorted: Float64Array): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(STARTS + 1);
  for (const entry of sorted) starts[Math.floor(entry / SLOTS / FEATURES_A_START) + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  return starts;
}
