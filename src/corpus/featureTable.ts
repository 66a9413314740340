import { SortedNumbers } from "./sortedNumbers";

/** Slots below this number; with what is left of a feature, both fit into one number. */
const SLOTS = 2 ** 23;
/** Features with the same lowest bits share a shelf: what has to be sorted at once stays small. */
const SHELVES = 256;
/** Entries that a shelf takes in one by one before it sorts them in among the others: so many, or a part of the others. */
const FEW = 16;
const PART = 8;
/** How much more room must be wanted before it is given. */
const SPARE = 1.25;

/** Which slots have a feature. */
export class FeatureTable {
  private readonly shelves = Array.from({ length: SHELVES }, () => new Shelf());

  /** The slot has none of them. */
  add(slot: number, features: readonly number[]): void {
    for (const feature of features) this.shelfOf(feature).add(entryOf(feature, slot));
  }

  remove(slot: number, features: readonly number[]): void {
    for (const feature of features) this.shelfOf(feature).remove(entryOf(feature, slot));
  }

  /** Slots that have the feature; null for more than `most`. */
  find(feature: number, most: number): number[] | null {
    const found: number[] = [];
    return this.shelfOf(feature).collect(entryOf(feature, 0), most, found) ? found : null;
  }

  private shelfOf(feature: number): Shelf {
    return this.shelves[feature % SHELVES]!;
  }
}

function entryOf(feature: number, slot: number): number {
  return Math.floor(feature / SHELVES) * SLOTS + slot;
}

/** The entries of some features: most of them, and those that came since these were sorted. */
class Shelf {
  private readonly settled = new SortedNumbers(0);
  private recent = new SortedNumbers(FEW);

  add(entry: number): void {
    this.recent.add(entry);
    if (!this.recent.isFull) return;
    const room = Math.floor((this.settled.size + this.recent.size) / PART);
    this.settled.takeAll(this.recent);
    if (room > SPARE * this.recent.room) this.recent = new SortedNumbers(room);
  }

  remove(entry: number): void {
    if (!this.recent.delete(entry)) this.settled.delete(entry);
  }

  /** Adds the slots of the feature whose first entry this is; gives whether there are no more than `most`. */
  collect(first: number, most: number, slots: number[]): boolean {
    for (const numbers of [this.settled, this.recent])
      for (let at = numbers.indexOf(first); at < numbers.size; at++) {
        const slot = numbers.at(at) - first;
        if (slot >= SLOTS) break;
        if (slots.length === most) return false;
        slots.push(slot);
      }
    return true;
  }
}
