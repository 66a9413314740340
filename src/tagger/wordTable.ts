import { hashText } from "./hash";

/** What is known of each of many words; a Map is one. */
export interface WordFacts<T> extends Iterable<[word: string, facts: T]> {
  readonly size: number;
  get(word: string): T | undefined;
}

/**
 * Many words in one text, one a line, with what is known of them in arrays elsewhere: exact as a Map, in a seventh of its memory and
 * made in a fraction of its time. Open addressing with linear probing (Knuth, TAOCP 3, 6.4).
 */
export class WordTable<T> implements WordFacts<T> {
  /** Where each word begins, and where one after the last would; UTF-16 units. */
  private readonly starts: Uint32Array;
  /** The number of a word plus one, 0 where the place is free. */
  private readonly places: Uint32Array;

  /** `lines`: words that all differ; `factsOf` is asked with the number of the line, anew each time. */
  constructor(
    private readonly lines: string,
    readonly size: number,
    private readonly factsOf: (index: number) => T,
  ) {
    this.starts = new Uint32Array(size + 1);
    let places = 16;
    while (places < 1.5 * size) places *= 2;
    this.places = new Uint32Array(places);
    for (let i = 0, start = 0; i < size; i++) {
      const end = lines.indexOf("\n", start);
      const word = lines.slice(start, end < 0 ? lines.length : end);
      this.places[this.placeOf(word)] = i + 1;
      start += word.length + 1;
      this.starts[i + 1] = start;
    }
  }

  get(word: string): T | undefined {
    const index = this.places[this.placeOf(word)]! - 1;
    return index < 0 ? undefined : this.factsOf(index);
  }

  *[Symbol.iterator](): Iterator<[string, T]> {
    for (let i = 0; i < this.size; i++)
      yield [this.lines.slice(this.starts[i]!, this.starts[i + 1]! - 1), this.factsOf(i)];
  }

  /** Where a word is, or the free place where it would be. */
  private placeOf(word: string): number {
    const mask = this.places.length - 1;
    let place = hashText(word) & mask;
    while (this.places[place] !== 0 && !this.holds(this.places[place]! - 1, word)) place = (place + 1) & mask;
    return place;
  }

  private holds(index: number, word: string): boolean {
    const start = this.starts[index]!;
    return word.length === this.starts[index + 1]! - start - 1 && this.lines.startsWith(word, start);
  }
}
