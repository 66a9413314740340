import { type Segment, segmentOf } from "./segment";
import { isCapitalized, type Word } from "./word";
import { COMMON_WORD, DEMONYM, HONORIFIC, ORGANIZATION_HEAD, OTHER_CAPITAL } from "./wordLists";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;
/** Words of a home of which nothing was found. */
const LONGEST = 3;

/**
 * `Dana Orlenko, 43, of Elm Grove, Stone Harbour,`: where somebody of an age is from is a place, whatever was found there. Names in
 * order.
 */
export function placeHomes(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const placed: Segment[] = [];
  let next = 0;
  for (let of = 3; of + 1 < words.length; of++) {
    if (!isAged(words, of)) continue;
    while (next < names.length && names[next]!.from <= of) placed.push(names[next++]!);
    for (let from = of + 1; from > of; ) {
      const found = names[next]?.from === from ? names[next] : undefined;
      const to = found?.to ?? homeEnd(words, from, names[next]?.from ?? words.length);
      if (to === from || !isHome(words, from, to)) break;
      if (from > of + 1 && !isTown(words, found, to)) break;
      placed.push(segmentOf(from, to, "place", TOLD));
      if (found) next++;
      from = words[to]?.text === "," ? to + 1 : of;
    }
  }
  return [...placed, ...names.slice(next)];
}

/** `, 43, of` */
function isAged(words: readonly Word[], of: number): boolean {
  if (words[of]!.text !== "of" || words[of - 1]!.text !== "," || words[of - 3]!.text !== ",") return false;
  return /^\d{1,3}$/.test(words[of - 2]!.text);
}

/** Behind the street: `, Stone Harbour,`, but not `, Ana Reyes, 34,` nor `, Ana Reyes said`. */
function isTown(words: readonly Word[], found: Segment | undefined, to: number): boolean {
  return (
    found?.type !== "person" && /^[,.;]$/.test(words[to]?.text ?? "") && words[to + 1]?.kind !== "number"
  );
}

function homeEnd(words: readonly Word[], from: number, end: number): number {
  let to = from;
  while (to < end && isCapitalized(words[to]!)) to++;
  return to - from > LONGEST ? from : to;
}

function isHome(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ lists }) => (lists & NO_HOME) === 0);
}

const NO_HOME = COMMON_WORD | DEMONYM | HONORIFIC | ORGANIZATION_HEAD | OTHER_CAPITAL;
