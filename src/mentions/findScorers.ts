import type { Side } from "./findSides";
import { isCapitalized, type Word } from "./word";

/** Words of the brackets behind a score. */
const MOST_WORDS = 40;
/** Words of the name of a scorer. */
const LONGEST = 3;

/** `Elmby 2 (Orlenko 14, Hale 61)`: who stands before a number in the brackets behind the score of a team. In order. */
export function findScorers(words: readonly Word[], { to }: Side): Side[] {
  if (!/^\d/.test(words[to]?.text ?? "") || words[to + 1]?.text !== "(") return [];
  const scorers: Side[] = [];
  for (let i = to + 2, from = i; i < words.length && i - to < MOST_WORDS && words[i]!.text !== ")"; i++) {
    if (isCapitalized(words[i]!)) continue;
    if (/^\d/.test(words[i]!.text) && i > from && i - from <= LONGEST) scorers.push({ from, to: i });
    from = i + 1;
  }
  return scorers;
}
