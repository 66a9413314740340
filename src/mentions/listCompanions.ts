import { type Segment, segmentOf, withType } from "./segment";
import { isCapitalized, type Word } from "./word";
import {
  COMMON_WORD,
  DEMONYM,
  FUNCTION_WORD,
  HONORIFIC,
  OTHER_CAPITAL,
  OTHER_HEAD,
  ROLE_NOUN,
} from "./wordLists";

/** Strength of a name that goes with others. */
const LISTED = 3;
/** Words of an item of which nothing was found. */
const LONGEST = 3;

/**
 * `Zarel, Elmby Foods and Marlin`: an item of a list of which nothing was found is a body where all others are,
 * two or more. Names in order.
 */
export function listCompanions(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const byStart = new Map(names.map((name) => [name.from, name]));
  const taken = new Uint8Array(words.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const found: Segment[] = [];
  for (let i = 0; i < words.length; ) {
    if (!taken[i] && !isCapitalized(words[i]!)) {
      i++;
      continue;
    }
    const items = readList(words, byStart, taken, i);
    if (areBodies(items))
      for (const item of items) if (!item.type) found.push(withType(item, "organization", LISTED));
    i = items.at(-1)?.to ?? i + 1;
  }
  return found.length === 0 ? [...names] : [...names, ...found].sort((a, b) => a.from - b.from);
}

/** The names and unknown capitals that are listed from word `i` on. */
function readList(
  words: readonly Word[],
  byStart: ReadonlyMap<number, Segment>,
  taken: Uint8Array,
  i: number,
): Segment[] {
  const items: Segment[] = [];
  for (let at = i; ; ) {
    const item = byStart.get(at) ?? unknownAt(words, taken, at);
    if (!item) return items;
    items.push(item);
    at = item.to;
    const isComma = words[at]?.text === ",";
    if (isComma) at++;
    if (/^(?:and|or)$/.test(words[at]?.text ?? "")) at++;
    else if (!isComma) return items;
    if (words[at]?.text === "the") at++;
  }
}

function unknownAt(words: readonly Word[], taken: Uint8Array, from: number): Segment | null {
  let to = from;
  while (to < words.length && !taken[to] && to - from <= LONGEST && isCapitalized(words[to]!)) {
    if (words[to]!.lists & NO_ITEM) return null;
    to++;
  }
  const isCut = taken[to] || (from > 0 && isCapitalized(words[from - 1]!));
  return to === from || to - from > LONGEST || isCut ? null : segmentOf(from, to, null, 0);
}

const NO_ITEM = COMMON_WORD | DEMONYM | FUNCTION_WORD | HONORIFIC | OTHER_CAPITAL | OTHER_HEAD | ROLE_NOUN;

/** Are two or more of them bodies, some unknown, and no others? */
function areBodies(items: readonly Segment[]): boolean {
  const known = items.filter(({ type }) => type !== null);
  return (
    known.length > 1 && known.length < items.length && known.every(({ type }) => type === "organization")
  );
}
