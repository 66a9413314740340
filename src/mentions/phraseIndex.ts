import { append } from "../text/multimap";
import type { Token } from "../text/token";
import { tokenize } from "../text/tokenize";

/** Phrases by their first two words, for finding the longest that begins at a token. */
export interface PhraseIndex {
  readonly byOpening: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** First words of all. */
  readonly openers: ReadonlySet<string>;
  /** Phrases of one word. */
  readonly single: ReadonlySet<string>;
}

/** Blank phrases are skipped. Phrases are cut into words as articles are. */
export function indexPhrases(phrases: Iterable<string>): PhraseIndex {
  const byOpening = new Map<string, string[][]>();
  const openers = new Set<string>();
  const single = new Set<string>();
  for (const phrase of phrases) {
    const words = tokenize(phrase).map((token) => token.text);
    const [first, second] = words;
    if (first === undefined) continue;
    openers.add(first);
    if (second === undefined) single.add(first);
    else append(byOpening, `${first} ${second}`, words);
  }
  for (const list of byOpening.values()) list.sort((a, b) => b.length - a.length);
  return { byOpening, openers, single };
}

/** Number of tokens of the longest phrase that begins at token `i` and ends before token `end`; 0 where none does. */
export function longestPhrase(index: PhraseIndex, tokens: readonly Token[], i: number, end: number): number {
  const first = spelling(tokens[i]!);
  if (i + 1 < end) {
    for (const words of index.byOpening.get(`${first} ${spelling(tokens[i + 1]!)}`) ?? []) {
      if (i + words.length <= end && words.every((word, k) => k < 2 || spelling(tokens[i + k]!) === word))
        return words.length;
    }
  }
  return index.single.has(first) ? 1 : 0;
}

/** `TEHRAN` as `Tehran`: a word in capitals is looked up as it would stand in running text; acronyms of up to four letters stay. */
export function spelling({ text }: Pick<Token, "text">): string {
  if (text.length <= 4 || text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}
