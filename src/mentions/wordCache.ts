import type { Placed } from "./clock";

/** More than there are words kept between articles; a power of two. Those of a long article share places. */
export const PLACES = 16_384;

/** What is reckoned of each word, once, and kept as long as the word has its place. */
export class WordCache<W extends Placed, T> {
  /** Side by side a word and what is reckoned of it: who looks for one wants the other. */
  private readonly places = new Array<W | T | undefined>(2 * PLACES);

  /** `reckon` is told a number below `PLACES` for the word as well, which is its own unless words share places. */
  constructor(private readonly reckon: (word: W, number: number) => T) {}

  get(word: W): T {
    const number = word.place & (PLACES - 1);
    const at = 2 * number;
    if (this.places[at] === word) return this.places[at + 1] as T;
    const facts = this.reckon(word, number);
    this.places[at] = word;
    this.places[at + 1] = facts;
    return facts;
  }
}
