/** `TEHRAN` as `Tehran`: a word in capitals is looked up as it would stand in running text; acronyms of up to four letters stay. */
export function spelling({ text }: { readonly text: string }): string {
  if (text.length <= 4 || text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}
