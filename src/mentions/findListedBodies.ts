import { LONGEST_PHRASE } from "../tagger/phraseHash";
import { kindsCalled } from "./clubs";
import { gazetteer } from "./gazetteer";
import type { ListedNames } from "./listedNames";
import { longestPhrase } from "./longestPhrase";
import type { PhraseTree } from "./phraseTree";
import { type Segment, segmentOf } from "./segment";
import { isRoleNoun } from "./titleWords";
import { isCapitalized, type Word } from "./word";
import {
  BEGINS_BODY,
  BEGINS_ORGANIZATION,
  COMMON_WORD,
  FUNCTION_WORD,
  GIVEN_NAME,
  ORGANIZATION_HEAD,
  SURNAME,
} from "./wordLists";
import { INNER_CAPITAL, WORD } from "./wordTraits";
import type { WordType } from "./wordType";

/** Strength of a name that is listed in full. */
const LISTED = 4;
/** Of one that may be a person’s. */
const DOUBTFUL = 3;

/** Kinds of the model’s lists whose names of several words are hardly ever anything else. */
const KINDS = [
  "armedgroups",
  "clubs",
  "companies",
  "internationalbodies",
  "listed companies",
  "listed institutions",
  "media",
  "ngos",
  "outlets",
  "parties",
  "parties of parliaments",
  "sportbodies",
  "statebodies",
  "universities",
];

/**
 * The bodies that are listed in full: of two words and more in this repository’s list that the model has learned from, or in the
 * model’s own; of any length in the list for rules alone. The longest first; in order, never overlapping.
 */
export function findListedBodies(
  words: readonly Word[],
  types: readonly WordType[],
  listed: ListedNames,
): Segment[] {
  const kinds = kindsCalled(listed.lists, KINDS);
  const { organizations, bodies } = gazetteer();
  const found: Segment[] = [];
  for (let from = 0; from < types.length; from++) {
    if (types[from]!.spelled === "The") continue;
    if (!types[from]!.capital && !isBrandOpener(words[from]!)) continue;
    const most = Math.min(LONGEST_PHRASE, types.length - from);
    const learned = Math.max(
      lengthByModel(types, listed, kinds, from, most),
      longestFrom(BEGINS_ORGANIZATION, organizations, words, from, most),
    );
    const known = longestFrom(BEGINS_BODY, bodies, words, from, most);
    const isWhole = learned > 1 && isBody(words, from, from + learned);
    const isAlone = learned <= 1 && isEmployer(words, from) && (listed.kindsAt(from, 1) & kinds) !== 0;
    const to = from + Math.max(isWhole ? learned : isAlone ? 1 : 0, known);
    if (to === from) continue;
    const strength = known === 0 && isPersonal(words, from, to) ? DOUBTFUL : LISTED;
    found.push(segmentOf(from, to, "organization", strength));
    from = to - 1;
  }
  return found;
}

/** `xAI`, `7-Eleven`: a number, or small letters and a capital, that the name of a body begins with. */
function isBrandOpener({ traits, spelled }: Word): boolean {
  const isPlain = (traits & WORD) !== 0 && (traits & INNER_CAPITAL) === 0;
  return !isPlain && (spelled.lists & BEGINS_BODY) !== 0;
}

/** Words of the longest phrase that begins at word `from`, of at most so many; `opener` is the list of its first words. */
function longestFrom(
  opener: number,
  phrases: PhraseTree<true>,
  words: readonly Word[],
  from: number,
  most: number,
): number {
  return words[from]!.spelled.lists & opener ? longestPhrase(phrases, words, from, from + most) : 0;
}

/** Words of the longest name of such a kind that begins at word `i`. */
function lengthByModel(
  types: readonly WordType[],
  listed: ListedNames,
  kinds: number,
  i: number,
  most: number,
): number {
  for (let length = most; length > 1; length--)
    if (types[i + length - 1]!.capital && listed.kindsAt(i, length) & kinds) return length;
  return 0;
}

/** Capitals at the end, no end of a sentence inside, and not ordinary words alone, none of which ends the names of bodies: `New Age`. */
function isBody(words: readonly Word[], from: number, to: number): boolean {
  let isPlain = true;
  for (let i = from; i < to; i++) {
    const { lists, text } = words[i]!;
    if (/^[.!?;:]$/.test(text)) return false;
    if (!(lists & (COMMON_WORD | FUNCTION_WORD)) || lists & ORGANIZATION_HEAD) isPlain = false;
  }
  return !isPlain && isCapitalized(words[to - 1]!);
}

/** `Paul Smith`: may be somebody too. */
function isPersonal(words: readonly Word[], from: number, to: number): boolean {
  return to - from === 2 && (words[from]!.lists & GIVEN_NAME) !== 0 && (words[to - 1]!.lists & SURNAME) !== 0;
}

/** `Zarel strategist Ana Reyes`: a word of no other sense before an office in small letters and a name. */
function isEmployer(words: readonly Word[], i: number): boolean {
  const [office, holder] = [words[i + 1], words[i + 2]];
  if (words[i]!.lists & (COMMON_WORD | FUNCTION_WORD) || words[i]!.text.length < 3) return false;
  return !!office && !!holder && isRoleNoun(office) && !isCapitalized(office) && isCapitalized(holder);
}
