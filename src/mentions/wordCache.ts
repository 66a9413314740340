import type { Placed } from "./clock";

/** More than there are words kept between articles; a power of two. Those of a long article share places. */
export const PLACES = 16_384;

/** What is reckoned of each word, once, and kept as long as the word has its place. */
export class WordCache<W extends Placed, T> {
  private readonly words = new Array<W | undefined>(PLACES);
  private readonly facts = new Array<T>(PLACES);

  /** `reckon` is told a number below `PLACES` for the word as well, which is its own unless words share places. */
  constructor(private readonly reckon: (word: W, number: number) => T) {}

  get(word: W): T {
    const number = word.place & (PLACES - 1);
    if (this.words[number] === word) return this.facts[number]!;
    const facts = this.reckon(word, number);
    this.words[number] = word;
    this.facts[number] = facts;
    return facts;
  }
}
