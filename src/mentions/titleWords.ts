import { STYLES, TITLE_PAIRS } from "../lexicon/titles";
import type { Word } from "./word";
import { HONORIFIC, ROLE_MODIFIER, ROLE_NOUN } from "./wordLists";
import { CAPITAL } from "./wordTraits";

/** `Mr.`, `Sheikh`, `Dame`: a form of address with a capital. */
export function isHonorific({ lists, traits }: Word): boolean {
  return (lists & HONORIFIC) !== 0 && (traits & CAPITAL) !== 0;
}

/** Words of a title that are read. */
const LONGEST = 10;

/** `minister`, `Adviser`, `CEO`; plurals too. */
export function isRoleNoun({ lists }: Word): boolean {
  return (lists & ROLE_NOUN) !== 0;
}

export function isRoleModifier({ lists }: Word): boolean {
  return (lists & ROLE_MODIFIER) !== 0;
}

/**
 * Where the title that begins at word `i` ends: after its last role noun or honorific, `i` where no title begins there.
 * `Foreign Minister` 2, `Secretary of State` 3, `Deputy Prime Minister` 3.
 */
export function titleEnd(words: readonly Word[], i: number, end: number): number {
  let last = i;
  for (let at = i; at < end && at - i < LONGEST; at++) {
    const word = words[at]!;
    if (at + 1 < end && isTitlePair(words, at)) last = ++at + 1;
    else if (isRoleNoun(word) || isHonorific(word)) last = at + 1;
    else if (!isRoleModifier(word)) break;
  }
  if (last > i && words[last]?.text === "of" && words[last + 1]?.text === "State") return last + 2;
  return last;
}

/** `Tan Sri`, `Lance Naik`: neither word is a title alone. */
export function isTitlePair(words: readonly Word[], i: number): boolean {
  return TITLE_OPENERS.has(words[i]!.text) && TITLE_PAIRS.has(`${words[i]!.text} ${words[i + 1]?.text}`);
}

const TITLE_OPENERS: ReadonlySet<string> = new Set([...TITLE_PAIRS].map((pair) => pair.split(" ")[0]!));

/** Words of the style that begins at word `i`, as `HE` or `H E`; 0 where none does. */
export function styleLength(words: readonly Word[], i: number): number {
  const first = letters(words[i]);
  if (STYLES.has(first)) return 1;
  return first.length === 1 && STYLES.has(first + letters(words[i + 1])) ? 2 : 0;
}

function letters(word: Word | undefined): string {
  return word?.text.replaceAll(".", "") ?? "";
}
