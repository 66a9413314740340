import { SEATS } from "../lexicon/titles";
import type { Segment } from "./segment";
import { isCapitalized, type Word } from "./word";
import {
  COMMON_WORD,
  DEMONYM,
  FUNCTION_WORD,
  HONORIFIC,
  ORGANIZATION_HEAD,
  OTHER_CAPITAL,
  ROLE_MODIFIER,
  ROLE_NOUN,
} from "./wordLists";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;
/** Words of a seat. */
const LONGEST = 2;

/** `Elmby MLA Ana Reyes`: what stands before an office in capitals is a place where nothing else was found. Names in order. */
export function placeSeats(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const placed: Segment[] = [];
  let next = 0;
  for (let i = 1; i + 1 < words.length; i++) {
    if (!SEATS.has(words[i]!.text) || !isCapitalized(words[i + 1]!)) continue;
    while (next < names.length && names[next]!.from < i) placed.push(names[next++]!);
    const from = seatStart(words, i, placed.at(-1)?.to ?? 0);
    if (from < i) placed.push({ from, to: i, type: "place", strength: TOLD, titleFrom: from });
  }
  return [...placed, ...names.slice(next)];
}

/** Where the one or two words of a seat before `end` begin; `end` where none stand. */
function seatStart(words: readonly Word[], end: number, free: number): number {
  let start = end;
  while (start > free && isSeat(words[start - 1]!)) start--;
  return end - start <= LONGEST ? start : end;
}

function isSeat(word: Word): boolean {
  return isCapitalized(word) && (word.lists & NO_SEAT) === 0 && word.capitals < 2;
}

const NO_SEAT =
  COMMON_WORD |
  DEMONYM |
  FUNCTION_WORD |
  HONORIFIC |
  ORGANIZATION_HEAD |
  OTHER_CAPITAL |
  ROLE_MODIFIER |
  ROLE_NOUN;
