import { KEPT_HONORIFICS, POSTNOMINALS, RANKS } from "../lexicon/titles";
import type { Segment } from "./segment";
import { isHonorific, styleLength } from "./titleWords";
import type { Word } from "./word";

/**
 * `H E Sheikh Karim al-Haddad`, `DI Tom Hale KC`: style, rank, form of address and order are no part of a person’s name. What is
 * cut off in front becomes the title.
 */
export function trimPeople(words: readonly Word[], names: readonly Segment[]): Segment[] {
  return names.map((name) => (name.type === "person" ? trim(words, name) : name));
}

function trim(words: readonly Word[], name: Segment): Segment {
  let { from, to } = name;
  while (to - from > 1) {
    const style = styleLength(words, from);
    if (style > 0 && to - from > style) from += style;
    else if (isRank(words, from, to) || isAddress(words[from]!)) from++;
    else break;
  }
  while (to - from > 1 && POSTNOMINALS.has(words[to - 1]!.text)) to--;
  return from === name.from && to === name.to ? name : { ...name, from, to };
}

/** `DI Hale`, `MP Tom Hale`; two letters and a surname are initials (`TD Hale`). */
function isRank(words: readonly Word[], from: number, to: number): boolean {
  const { text } = words[from]!;
  return RANKS.has(text) || (POSTNOMINALS.has(text) && to - from > 2);
}

/** `Sheikh`; not `Datuk`, which news takes for a part of the name, nor what is a given name too, as `Earl`. */
function isAddress(word: Word): boolean {
  return isHonorific(word) && !KEPT_HONORIFICS.has(word.lower);
}
