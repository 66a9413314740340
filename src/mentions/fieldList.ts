import type { Segment } from "./segment";
import { isCapitalized, type Word } from "./word";
import { BEGINS_PLACE, DEMONYM, EXTENDABLE_HEAD, GIVEN_NAME, SURNAME } from "./wordLists";

/** Fields of a body besides the first, and words of one. */
const MOST_FIELDS = 5;
const LONGEST_FIELD = 3;

/**
 * Where a body ends that is named by a list of its fields: `Ministry of Trade, Rural Industry and Energy`, of which the
 * segment has what stands before the first comma. Its own end where no such list goes on: words in capitals that name
 * nobody and no place, `and` before the last.
 */
export function fieldListEnd(words: readonly Word[], { from, to, type }: Segment): number {
  if (type !== "organization" || !namesField(words, from, to)) return to;
  let at = to;
  for (let fields = 0; fields < MOST_FIELDS && words[at]?.text === ","; fields++) {
    const next = at + 1;
    at = fieldEnd(words, next);
    if (at === next && (fields === 0 || words[next]?.text !== "and")) return to;
    if (words[at]?.text !== "and") continue;
    const end = fieldEnd(words, at + 1);
    return end > at + 1 ? end : to;
  }
  return to;
}

/** `Ministry of Trade`, `Council for Youth`: ends in what a body is for. */
export function namesField(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:of|for)$/.test(words[i]!.text) && words[i - 1]!.lists & EXTENDABLE_HEAD)
      return fieldEnd(words, i + 1) === to;
  return false;
}

/** Behind the words in capitals from `at` on that make up a field; `at` where there are none, or more than a field has. */
function fieldEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end - at <= LONGEST_FIELD && isField(words, end)) end++;
  return end - at > LONGEST_FIELD ? at : end;
}

function isField(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return word !== undefined && isCapitalized(word) && (word.lists & NAMES) === 0;
}

const NAMES = GIVEN_NAME | SURNAME | BEGINS_PLACE | DEMONYM;
