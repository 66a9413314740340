import { FUNCTION_WORDS } from "../lexicon/functionWords";
import { NAME_PARTICLES, SURNAME_ENDING } from "../lexicon/nameWords";
import {
  COMPANY_SUFFIXES,
  EXTENDABLE_HEADS,
  ORGANIZATION_FOLLOWERS,
  ORGANIZATION_HEADS,
  ORGANIZATION_KINDS,
} from "../lexicon/organizationWords";
import { OTHER_CAPITALS, OTHER_HEADS, PLATFORMS } from "../lexicon/otherNames";
import {
  DIRECTIONS,
  LOCATIVES,
  PLACE_FOLLOWERS,
  PLACE_HEADS,
  PLACE_OPENERS,
  STATE_FORMS,
} from "../lexicon/placeWords";
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from "../lexicon/titles";
import { gazetteer, holdsOpener, holdsWord, isDemonym } from "./gazetteer";

/* One bit a list. The model has learned from the first 24 as they are numbered here. */
export const GIVEN_NAME = 1 << 0;
export const SURNAME = 1 << 1;
export const COMMON_WORD = 1 << 2;
/** Listed alone as a place, or as the first word of one. */
const PLACE = 1 << 3;
export const BEGINS_PLACE = 1 << 4;
const ORGANIZATION = 1 << 5;
export const BEGINS_ORGANIZATION = 1 << 6;
export const DEMONYM = 1 << 7;
/** Small letters too: `isHonorific` wants a capital. */
export const HONORIFIC = 1 << 8;
export const ROLE_NOUN = 1 << 9;
export const ROLE_MODIFIER = 1 << 10;
export const ORGANIZATION_HEAD = 1 << 11;
export const EXTENDABLE_HEAD = 1 << 12;
export const COMPANY_SUFFIX = 1 << 13;
/** Beside an organization: a follower, or a kind in any letters. */
const ORGANIZATION_NEIGHBOUR = 1 << 14;
export const PLACE_HEAD = 1 << 15;
/** `Lake`, `North`. */
const PLACE_LEAD = 1 << 16;
export const STATE_FORM = 1 << 17;
export const PLACE_FOLLOWER = 1 << 18;
export const LOCATIVE = 1 << 19;
export const OTHER_CAPITAL = 1 << 20;
export const OTHER_HEAD = 1 << 21;
export const PLATFORM = 1 << 22;
export const FAMILY_ENDING = 1 << 23;
export const PLACE_OPENER = 1 << 24;
export const DIRECTION = 1 << 25;
export const ORGANIZATION_FOLLOWER = 1 << 26;
export const ORGANIZATION_KIND = 1 << 27;
export const PARTICLE = 1 << 28;
export const FUNCTION_WORD = 1 << 29;
export const BEGINS_BODY = 1 << 30;

/** The bits of the lists that the model has learned from. */
export const LEARNED_LISTS = (1 << 24) - 1;

/** The lists that hold a word, as bits. `lower` is the word in small letters. */
export function listsHolding(text: string, lower: string): number {
  return (
    namesHolding(text, lower) | titlesHolding(lower) | headsHolding(text, lower) | smallWords(text, lower)
  );
}

function namesHolding(text: string, lower: string): number {
  const { givenNames, surnames, commonWords, places, organizations, bodies } = gazetteer();
  return (
    (givenNames.has(text) ? GIVEN_NAME : 0) |
    (surnames.has(text) ? SURNAME : 0) |
    (SURNAME_ENDING.test(text) ? FAMILY_ENDING : 0) |
    (commonWords.has(lower) ? COMMON_WORD : 0) |
    (holdsWord(places, text) ? PLACE : 0) |
    (holdsOpener(places, text) ? BEGINS_PLACE : 0) |
    (holdsWord(organizations, text) ? ORGANIZATION : 0) |
    (holdsOpener(organizations, text) ? BEGINS_ORGANIZATION : 0) |
    (holdsOpener(bodies, text) ? BEGINS_BODY : 0) |
    (isDemonym(text) ? DEMONYM : 0)
  );
}

function titlesHolding(lower: string): number {
  const singular = lower.endsWith("s") ? lower.slice(0, -1) : lower;
  return (
    (HONORIFICS.has(lower.replace(/\.$/, "")) ? HONORIFIC : 0) |
    (ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(singular) ? ROLE_NOUN : 0) |
    (ROLE_MODIFIERS.has(lower) ? ROLE_MODIFIER : 0)
  );
}

function headsHolding(text: string, lower: string): number {
  const followsOrganization = ORGANIZATION_FOLLOWERS.test(text);
  const opensPlace = PLACE_OPENERS.has(text);
  const isDirection = DIRECTIONS.has(text);
  return (
    (ORGANIZATION_HEADS.has(text) ? ORGANIZATION_HEAD : 0) |
    (EXTENDABLE_HEADS.has(text) ? EXTENDABLE_HEAD : 0) |
    (COMPANY_SUFFIXES.has(text) ? COMPANY_SUFFIX : 0) |
    (followsOrganization ? ORGANIZATION_FOLLOWER : 0) |
    (ORGANIZATION_KINDS.has(text) ? ORGANIZATION_KIND : 0) |
    (followsOrganization || ORGANIZATION_KINDS.has(lower) ? ORGANIZATION_NEIGHBOUR : 0) |
    (PLACE_HEADS.has(text) ? PLACE_HEAD : 0) |
    (opensPlace ? PLACE_OPENER : 0) |
    (isDirection ? DIRECTION : 0) |
    (opensPlace || isDirection ? PLACE_LEAD : 0) |
    (STATE_FORMS.has(text) ? STATE_FORM : 0) |
    (PLACE_FOLLOWERS.test(lower) ? PLACE_FOLLOWER : 0) |
    (OTHER_CAPITALS.has(text) ? OTHER_CAPITAL : 0) |
    (OTHER_HEADS.has(text) ? OTHER_HEAD : 0) |
    (PLATFORMS.has(text) ? PLATFORM : 0)
  );
}

function smallWords(text: string, lower: string): number {
  return (
    (LOCATIVES.has(lower) ? LOCATIVE : 0) |
    (NAME_PARTICLES.has(text) ? PARTICLE : 0) |
    (FUNCTION_WORDS.some((words) => words.has(lower)) ? FUNCTION_WORD : 0)
  );
}
