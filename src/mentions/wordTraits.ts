import { RELATIVES } from "../lexicon/kinship";
import { PREFIXED_NAME } from "../lexicon/nameWords";
import { NEWS_SPEECH, reportingForm, STORY_SPEECH } from "../lexicon/reportingVerbs";
import { EXPRESSING } from "../lexicon/speechNouns";
import { OFFICE_FIELDS } from "../lexicon/titles";
import type { TokenKind } from "../text/token";
import { gazetteer, holdsOpener } from "./gazetteer";
import {
  BEGINS_PLACE,
  COMMON_WORD,
  FAMILY_ENDING,
  GIVEN_NAME,
  ORGANIZATION_HEAD,
  OTHER_HEAD,
  PLACE_HEAD,
  STATE_FORM,
} from "./wordLists";

/* One bit a trait: what the letters of a word tell, and what is asked of several lists at once. */
/** Of the kind `word`. */
export const WORD = 1 << 0;
export const CLITIC = 1 << 1;
/** Begins with a capital letter. */
export const CAPITAL = 1 << 2;
/** Without small letters. */
export const SHOUTED = 1 << 3;
/** `al-Assad`, `d’Estaing`. */
export const PREFIXED = 1 << 4;
/** `Tehran-backed`, `Russia-Ukraine`: an adjective made of names, no name itself. */
export const MADE_OF_NAMES = 1 << 5;
/** Begins the name of a place, in whatever letters. */
export const PLACE_IN_CAPITALS = 1 << 6;
/** A mark after which a sentence goes on. */
export const INNER_MARK = 1 << 7;
/** Names nothing alone: `Kingdom`, `Agency`, `Constitution`. */
export const GENERIC = 1 << 8;
/** `J.` */
export const INITIAL = 1 << 9;
/** A capital inside, as in `ZarelTech`. */
export const INNER_CAPITAL = 1 << 10;
export const PLACE_ENDING = 1 << 11;
/** By its ending, or as `McRae` and `O’Neil`. */
export const SURNAME_FORM = 1 << 12;
/** May be made of a place: `Karvani`, `Kenyans`. */
export const ADJECTIVE_ENDING = 1 << 13;
/** Of no list, as companies and clubs have for a first name. */
export const COINED = 1 << 14;
/** `said`, `told`, beside a name. */
export const SPEECH = 1 << 15;
/** `whispered` too, and `who`, in any letters. */
export const SPEECH_OR_WHO = 1 << 16;
export const DETERMINER = 1 << 17;
/** Where a description of a name ends. */
export const DESCRIPTION_END = 1 << 18;
/** Begins with a capital letter, or is a handle that does (`@Ana`). */
export const CAPITAL_OR_HANDLE = 1 << 19;
/** May begin what reports: `said`, `voiced` (concern), `according` (to). */
export const OPENS_REPORT = 1 << 20;

/** `he`, `her`, `mine`, `who`: may stand for somebody or a body. */
export const PRONOUN = 1 << 21;
/** `wife`, `sons`, in small letters. */
export const KIN = 1 << 22;
/** May stand before the noun of an office: `fire`, `retired`, in any letters. */
export const FIELD = 1 << 23;

const HEADS = ORGANIZATION_HEAD | PLACE_HEAD | OTHER_HEAD | STATE_FORM;
const NAMED = COMMON_WORD | BEGINS_PLACE | GIVEN_NAME;

/** The traits of a word, as bits. `lower` is the word in small letters, `lists` the lists that hold it. */
export function traitsOf(text: string, kind: TokenKind, lower: string, lists: number): number {
  return kindOf(text, kind) | lettersOf(text) | lookUp(text, lists) | useOf(text, lower);
}

function kindOf(text: string, kind: TokenKind): number {
  if (kind === "word") return WORD;
  if (kind === "clitic") return CLITIC;
  return kind === "punctuation" && /^[,;()&.\-’']$/.test(text) ? INNER_MARK : 0;
}

function lettersOf(text: string): number {
  const hasPrefix = /^(?:Mc|Mac|O['’])\p{Lu}/u.test(text);
  return (
    (/^\p{Lu}/u.test(text) ? CAPITAL : 0) |
    (/^@?\p{Lu}/u.test(text) ? CAPITAL_OR_HANDLE : 0) |
    (text === text.toUpperCase() ? SHOUTED : 0) |
    (PREFIXED_NAME.test(text) ? PREFIXED : 0) |
    (/^\p{Lu}\.$/u.test(text) ? INITIAL : 0) |
    (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|La|Le|Di|Van)\p{Lu}/u.test(text) ? INNER_CAPITAL : 0) |
    (/(?:stan|land|ia|burg|ville|haven|town|abad|pur|grad)$/.test(text) ? PLACE_ENDING : 0) |
    (hasPrefix ? SURNAME_FORM : 0) |
    (/(?:ians?|ans?|ns?|is?|ese)$/.test(text) ? ADJECTIVE_ENDING : 0)
  );
}

function lookUp(text: string, lists: number): number {
  const { places, demonyms } = gazetteer();
  return (
    (lists & FAMILY_ENDING ? SURNAME_FORM : 0) |
    (lists & (HEADS | COMMON_WORD) ? GENERIC : 0) |
    (lists & NAMED || demonyms.has(text) ? 0 : COINED) |
    (isMadeOfNames(text) ? MADE_OF_NAMES : 0) |
    (holdsOpener(places, text[0] + text.slice(1).toLowerCase()) ? PLACE_IN_CAPITALS : 0)
  );
}

function useOf(text: string, lower: string): number {
  return (
    (NEWS_SPEECH.has(text) ? SPEECH : 0) |
    (STORY_SPEECH.has(lower) || lower === "who" ? SPEECH_OR_WHO : 0) |
    (reportingForm(lower) || EXPRESSING.has(lower) || lower === "according" || lower === "words"
      ? OPENS_REPORT
      : 0) |
    (/^(?:the|a|an|his|her|its|their|our)$/.test(text) ? DETERMINER : 0) |
    (PRONOUNS.test(lower) ? PRONOUN : 0) |
    (RELATIVES.has(text) ? KIN : 0) |
    (OFFICE_FIELDS.has(lower) ? FIELD : 0) |
    (/^(?:[,.;:]|of|who|at|for|in)$/.test(text) ? DESCRIPTION_END : 0)
  );
}

const PRONOUNS =
  /^(?:i|me|mine|my|myself|we|us|ours?|ourselves|you|yours?|yourself|he|him|his|himself|she|hers?|herself|it|they|who)$/;

function isMadeOfNames(word: string): boolean {
  const hyphen = word.lastIndexOf("-");
  if (hyphen <= 0) return false;
  const { commonWords, places, demonyms } = gazetteer();
  const [first, last] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  const isPlaceWord = (part: string): boolean => holdsOpener(places, part) || demonyms.has(part);
  return (/^\p{Ll}/u.test(last) && commonWords.has(last)) || (isPlaceWord(first) && isPlaceWord(last));
}
