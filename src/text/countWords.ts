/** Words as a newspaper counts them: stretches between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  for (const match of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(match[0])) words++;
  return words;
}
