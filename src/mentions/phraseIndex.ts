import type { Token } from "../text/token";
import { tokenize } from "../text/tokenize";

/** Phrases by their first word, for finding the longest that begins at a token. */
export interface PhraseIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** One phrase a line; blank lines are skipped. Phrases are cut into words as articles are. */
export function indexPhrases(phrases: Iterable<string>): PhraseIndex {
  const byFirstWord = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = tokenize(phrase).map((token) => token.text);
    const first = words[0];
    if (first === undefined) continue;
    const known = byFirstWord.get(first);
    if (known) known.push(words);
    else byFirstWord.set(first, [words]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.length - a.length);
  return { byFirstWord };
}

/** Number of tokens of the longest phrase that begins at token `i` and ends before token `end`; 0 where none does. */
export function longestPhrase(index: PhraseIndex, tokens: readonly Token[], i: number, end: number): number {
  const candidates = index.byFirstWord.get(spelling(tokens[i]!));
  if (!candidates) return 0;
  for (const words of candidates) {
    if (i + words.length <= end && words.every((word, k) => k === 0 || spelling(tokens[i + k]!) === word))
      return words.length;
  }
  return 0;
}

/** `TEHRAN` as `Tehran`: a word in capitals is looked up as it would stand in running text; acronyms of up to four letters stay. */
export function spelling(token: Token): string {
  const { text } = token;
  if (text.length <= 4 || text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}
