import type { PhraseTree } from "./phraseTree";
import type { Word } from "./word";

/** Number of words of the longest phrase that begins at word `i`, in running spelling, and ends before word `end`; 0 where none does. */
export function longestPhrase<T>(
  phrases: PhraseTree<T>,
  words: readonly Word[],
  i: number,
  end: number,
): number {
  let longest = 0;
  let place = phrases.after(words[i]!.spelled.text);
  for (let at = i + 1; place; at++) {
    if (place.value !== undefined) longest = at - i;
    if (at >= end) break;
    place = place.after(words[at]!.spelled.text);
  }
  return longest;
}
