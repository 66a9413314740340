import { hashOn, LONGEST_PHRASE } from "../tagger/phraseHash";
import type { PhraseLists } from "../tagger/phraseLists";
import { kindsCalled } from "./clubs";
import { gazetteer } from "./gazetteer";
import { longestPhrase } from "./longestPhrase";
import type { Segment } from "./segment";
import { isRoleNoun } from "./titleWords";
import { isCapitalized, type Word } from "./word";
import { COMMON_WORD, FUNCTION_WORD, ORGANIZATION_HEAD } from "./wordLists";
import type { WordType } from "./wordType";

/** Strength of a name that is listed in full. */
const LISTED = 4;

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
  lists: PhraseLists,
): Segment[] {
  const kinds = kindsCalled(lists, KINDS);
  const { organizations, bodies } = gazetteer();
  const found: Segment[] = [];
  for (let from = 0; from < types.length; from++) {
    if (!types[from]!.capital || types[from]!.spelled === "The") continue;
    const most = Math.min(LONGEST_PHRASE, types.length - from);
    const learned = Math.max(
      lengthByModel(types, lists, kinds, from, most),
      longestPhrase(organizations, words, from, from + most),
    );
    const isBody =
      learned > 1 && isCapitalized(words[from + learned - 1]!) && !isPlain(words, from, from + learned);
    const isEmployer =
      learned <= 1 &&
      employs(words, from + 1) &&
      (lists.kindsOf(hashOn(0, types[from]!.phraseHash)) & kinds) !== 0;
    const to =
      from + Math.max(isBody ? learned : isEmployer ? 1 : 0, longestPhrase(bodies, words, from, from + most));
    if (to === from) continue;
    found.push({ from, to, type: "organization", strength: LISTED, titleFrom: from });
    from = to - 1;
  }
  return found;
}

/** Words of the longest name of such a kind that begins at word `i`. */
function lengthByModel(
  types: readonly WordType[],
  lists: PhraseLists,
  kinds: number,
  i: number,
  most: number,
): number {
  let longest = 0;
  for (let length = 1, hash = 0; length <= most; length++) {
    hash = hashOn(hash, types[i + length - 1]!.phraseHash);
    if (length > 1 && types[i + length - 1]!.capital && lists.kindsOf(hash) & kinds) longest = length;
  }
  return longest;
}

/** Made of ordinary words, none of which ends the names of bodies: `New Age`. */
function isPlain(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!(words[i]!.lists & (COMMON_WORD | FUNCTION_WORD)) || words[i]!.lists & ORGANIZATION_HEAD)
      return false;
  return true;
}

/** `strategist Ana Reyes`: an office in small letters before a name. */
function employs(words: readonly Word[], i: number): boolean {
  const [office, holder] = [words[i], words[i + 1]];
  return !!office && !!holder && isRoleNoun(office) && !isCapitalized(office) && isCapitalized(holder);
}
