import type { NamesGold } from "./corpus";

/** One article in so many is learned in capitals too. */
const EVERY = 8;

/** Copies of some articles in capital letters, as headlines and datelines are set; those whose length would change are left out. */
export function shoutedCopies(articles: readonly NamesGold[]): NamesGold[] {
  return articles
    .filter(({ text }, i) => i % EVERY === 0 && text.toUpperCase().length === text.length)
    .map((article) => ({ ...article, id: `${article.id} in capitals`, text: article.text.toUpperCase() }));
}
