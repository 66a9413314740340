/** Line and column of the third character of words in an article, both from 1. */
export function placeOf(article: string, words: string): [line: number, column: number] {
  const offset = article.indexOf(words) + 2;
  const lines = article.slice(0, offset).split("\n");
  return [lines.length, (lines.at(-1) ?? "").length + 1];
}
