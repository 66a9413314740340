/**
 * `TEHRAN` as `Tehran`, `O’Dare` as `O'Dare`: a word in capitals is looked up as it would stand in running text, with a straight
 * apostrophe; acronyms of up to four letters stay, clitics do not.
 */
export function spelling({ text }: { readonly text: string }): string {
  const plain = text.includes("’") ? text.replaceAll("’", "'") : text;
  if (plain[0] === "'") return plain.toLowerCase();
  if (plain.length <= 4 || plain !== plain.toUpperCase() || plain === plain.toLowerCase()) return plain;
  return plain.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}
