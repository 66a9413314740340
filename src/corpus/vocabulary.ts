import { OPPOSITES } from "../lexicon/opposites";
import { hashText } from "../tagger/hash";
import { append } from "../text/multimap";
import { stemWord } from "./stemWord";

/** The stems of a corpus as numbers, 0 for the first one met, and how many quotes have each. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly hashes: number[] = [];
  private readonly quotes: number[] = [];
  private opposites: ReadonlyMap<number, readonly number[]> | null = null;

  idOf(stem: string): number {
    let id = this.ids.get(stem);
    if (id === undefined) {
      id = this.hashes.push(hashText(stem)) - 1;
      this.ids.set(stem, id);
      this.quotes.push(0);
    }
    return id;
  }

  /** The same for the same stem in any corpus. */
  hashOf(id: number): number {
    return this.hashes[id]!;
  }

  /** A quote with these stems came (1) or went (−1). */
  count(stems: Iterable<number>, by: 1 | -1): void {
    for (const id of stems) this.quotes[id]! += by;
  }

  /** How many quotes have it. */
  quotesWith(id: number): number {
    return this.quotes[id]!;
  }

  /** What says the contrary: `open`, `close`. */
  oppositesOf(id: number): readonly number[] {
    this.opposites ??= this.readOpposites();
    return this.opposites.get(id) ?? [];
  }

  private readOpposites(): ReadonlyMap<number, readonly number[]> {
    const pairs = new Map<number, number[]>();
    for (const line of OPPOSITES.trim().split("\n")) {
      const [one, other] = line.split(" ").map((word) => this.idOf(stemWord(word))) as [number, number];
      append(pairs, one, other);
      append(pairs, other, one);
    }
    return pairs;
  }
}
