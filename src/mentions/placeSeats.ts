import { SEATS } from "../lexicon/titles";
import { type Segment, segmentOf, withRange, withType } from "./segment";
import { isCapitalized, type Word } from "./word";
import {
  COMMON_WORD,
  DEMONYM,
  FUNCTION_WORD,
  GIVEN_NAME,
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

/**
 * `Elmby MLA Ana Reyes`: what stands before an office in capitals is a party that was found, or else a place; none of them is part of
 * a longer name. Names in order.
 */
export function placeSeats(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const placed: Segment[] = [];
  let next = 0;
  for (let i = 1; i + 1 < words.length; i++) {
    const office = words[i]!;
    if (office.capitals < 2 || !isCapitalized(words[i + 1]!) || !SEATS.has(office.text)) continue;
    while (next < names.length && names[next]!.to <= i) placed.push(names[next++]!);
    const around = names[next];
    if (around && around.from < i) {
      next++;
      placed.push(placeOf(words, withRange(around, around.from, i)));
      if (around.to > i + 1) placed.push(withType(withRange(around, i + 1, around.to, i), "person"));
      continue;
    }
    const before = placed.at(-1);
    const from = seatStart(words, i, before?.to ?? 0);
    if (from < i) placed.push(segmentOf(from, i, "place", TOLD));
    else if (before?.to === i) placed[placed.length - 1] = placeOf(words, before);
  }
  return [...placed, ...names.slice(next)];
}

/** What was taken for somebody before an office is a place, unless a given name or a title says otherwise. */
function placeOf(words: readonly Word[], name: Segment): Segment {
  const isSomebody = name.titleFrom < name.from || (words[name.from]!.lists & GIVEN_NAME) !== 0;
  return name.type === "person" && !isSomebody ? withType(name, "place", TOLD) : name;
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
