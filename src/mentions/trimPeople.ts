import { PERSON_NOUNS } from "../lexicon/personNouns";
import { FRONT_NOMINALS, FULL_NAME_TITLES, KEPT_HONORIFICS, POSTNOMINALS, RANKS } from "../lexicon/titles";
import { type Segment, withRange, withType } from "./segment";
import { isHonorific, isRoleNoun, isTitlePair, styleLength } from "./titleWords";
import type { Word } from "./word";
import { GIVEN_NAME, ORGANIZATION_HEAD, SURNAME } from "./wordLists";

/**
 * `H E Sheikh Karim al-Haddad`, `DI Tom Hale KC`: style, rank, form of address and order are no part of a person’s name. What is
 * cut off in front becomes the title.
 */
export function trimPeople(words: readonly Word[], names: readonly Segment[]): Segment[] {
  return names.map((name) => {
    if (name.type === "place") return trimRealm(words, name);
    if (name.type === "person") return trim(words, name);
    return isOfficer(words, name) ? trim(words, withType(name, "person")) : name;
  });
}

/** `ASI Rafiq Mia`: taken for a body, but a rank, a given name and a surname. */
function isOfficer(words: readonly Word[], { from, to }: Segment): boolean {
  const [rank, given, last] = [words[from]!, words[from + 1]!, words[to - 1]!];
  const isNamed = to - from > 2 && (given.lists & GIVEN_NAME) !== 0 && (last.lists & ORGANIZATION_HEAD) === 0;
  return isNamed && RANKS.has(rank.text);
}

/** `Oba of Stone Harbour`: the place without the title of who rules it. */
function trimRealm(words: readonly Word[], name: Segment): Segment {
  const { from, to } = name;
  const first = words[from]!;
  if (to - from < 3 || words[from + 1]!.text !== "of") return name;
  const isTitle = isHonorific(first) || isRoleNoun(first) || FULL_NAME_TITLES.has(first.text);
  return isTitle ? withRange(name, from + 2, name.to, from) : name;
}

/** When somebody said it: `Ana Reyes Tuesday told …`. Friday and Sunday are names too. */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Satur)day$/;

function trim(words: readonly Word[], name: Segment): Segment {
  let { from, to } = name;
  for (let title = titleLength(words, from, to); title > 0; title = titleLength(words, from, to))
    from += title;
  while (to - from > 1 && POSTNOMINALS.has(words[to - 1]!.text.replace(/\.$/, ""))) to--;
  if (to - from > 2 && WEEKDAY.test(words[to - 1]!.text)) to--;
  return from === name.from && to === name.to ? name : withRange(name, from, to);
}

/** Words of the title that a name begins with; 0 where none does, or nothing would be left. */
function titleLength(words: readonly Word[], from: number, to: number): number {
  const first = words[from]!;
  const length = to - from;
  const style = styleLength(words, from);
  if (style > 0 && length > style) return style;
  if (length > 2 && isTitlePair(words, from)) return 2;
  if (length > 1 && first.text === "Justice" && ADDRESSES_JUDGES.test(words[from - 1]?.text ?? "")) return 1;
  if (length > 2 && isProfession(words, from)) return 1;
  return length > 1 && (isRank(first, length) || isAddress(first)) ? 1 : 0;
}

/** `Botanist Tom Hale`, where a sentence begins. */
function isProfession(words: readonly Word[], i: number): boolean {
  const { lower, lists } = words[i]!;
  const begins = !words[i - 1] || /^[.!?”"]$/.test(words[i - 1]!.text);
  return begins && PERSON_NOUNS.has(lower) && (lists & (GIVEN_NAME | SURNAME)) === 0;
}

/** `Mr Justice Hale` */
const ADDRESSES_JUDGES = /^(?:Mr|Mrs|Ms|Lord|Lady|Madam|Chief|Associate)\.?$/;

/** `DI Hale`, `MP Tom Hale`; two letters and a surname are initials (`TD Hale`). */
function isRank({ text }: Word, length: number): boolean {
  return (
    RANKS.has(text) ||
    (length > 2 && (FRONT_NOMINALS.has(text) || FULL_NAME_TITLES.has(text.replace(/\.$/, ""))))
  );
}

/** `Sheikh`; not `Imam`, which news takes for a part of the name, nor what is a given name too, as `Earl`. */
function isAddress(word: Word): boolean {
  return isHonorific(word) && !KEPT_HONORIFICS.has(word.lower);
}
