import type { NamesGold } from "./corpus";

/** One article of the newswire, with the part of the outlets it is held out with. */
export interface NewsExample {
  readonly gold: NamesGold;
  readonly fold: number;
}

/** One article in so many is learned in capitals too. */
const EVERY = 8;

/**
 * Copies of some articles in capital letters, as headlines and datelines are set, held out with their originals; those whose
 * length would change are left out.
 */
export function shoutedCopies(news: readonly NewsExample[]): NewsExample[] {
  return news
    .filter(({ gold: { text } }, i) => i % EVERY === 0 && text.toUpperCase().length === text.length)
    .map(({ gold, fold }) => ({
      gold: { ...gold, id: `${gold.id} in capitals`, text: gold.text.toUpperCase() },
      fold,
    }));
}
