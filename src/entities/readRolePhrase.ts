import { KINDS_OF_PEOPLE } from "../lexicon/descriptions";
import { AUXILIARIES } from "../lexicon/functionWords";
import { PERSON_NOUNS } from "../lexicon/personNouns";
import { ROLE_NOUNS } from "../lexicon/titles";
import { readWord } from "../mentions/word";
import { GIVEN_NAME } from "../mentions/wordLists";
import { isCapitalized, type Token, tokenIndexAt } from "../text/token";
import { type IsInName, type PhraseNouns, readPhrase } from "./readPhrase";
import {
  isDeterminer,
  isOffice,
  isOneOf,
  isRelation,
  lastPart,
  mayPrecedeOffice,
  type Role,
  reports,
} from "./role";

/** What may follow the noun of a phrase without a determiner: `sales manager at`, not `sales managers met`. */
const BEHIND = /^(?:[,.;:()–—?!"”]|--|of|to|for|at|in|on|with|from|by|and|who|whose)$/;

/**
 * What somebody is said to be, from token `at` on: `the director of the clinic`, `42-year-old lawyer for the family`, `sales manager
 * at a hotel`, `one of the members of the board`. Null where the words tell of nobody. `isInName` tells the tokens of bodies and places.
 */
export function readRolePhrase(tokens: readonly Token[], at: number, isInName: IsInName): Role | null {
  const first = tokens[at];
  if (!first) return null;
  if (isOneOf(tokens, at)) return readPhrase(tokens, at, at + 3, ONE_OF_MANY, isInName);
  const isDetermined = isDeterminer(first);
  const from = isDetermined ? at + 1 : at;
  const nouns = isDetermined ? ONE : isCapitalized(first) ? TITLE : BARE;
  const role = readPhrase(tokens, from, from, nouns, isInName);
  const end = role ? tokenIndexAt(tokens, role.end - 1) + 1 : at;
  if (isDetermined) return /^an?$/i.test(first.text) || !isFiniteVerb(tokens[end]) ? role : null;
  return titlesSomebody(tokens, at, end) || namesSomebody(tokens, at, end, isInName) ? null : role;
}

/** `Chancellor of the Exchequer | Ana Reyes`: behind what the office is for comes who holds it; not `adviser to President Joe Ruiz`. */
function namesSomebody(tokens: readonly Token[], from: number, to: number, isInName: IsInName): boolean {
  let of = from;
  while (of < to && tokens[of]!.text !== "of") of++;
  for (let i = of + 2; i + 1 < to; i++) {
    const [field, given, surname] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]!];
    if (!isCapitalized(given) && given.text !== "the") return false;
    const isGiven = (readWord(given).lists & GIVEN_NAME) !== 0 && !isInName(i);
    if (isGiven && isCapitalized(field) && isCapitalized(surname)) return !isOffice(field);
  }
  return false;
}

/** `As for Ana Reyes, the minister will go`: a clause of its own begins behind the comma. */
function isFiniteVerb(token: Token | undefined): boolean {
  return reports(token) || AUXILIARIES.has(token?.text ?? "");
}

/** `Judge Joe Ruiz told her`, `champion Joe Ruiz`: the title of another name, not what the one before or behind it is. */
export function titlesSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 2 < to; i++) {
    const [noun, given, surname] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!];
    if (isPersonNoun(noun) && !mayPrecedeOffice(given))
      return [given, surname].every((token) => isCapitalized(token) && !mayPrecedeOffice(token));
  }
  return false;
}

/** A noun for one person that is no office, with an ending that may be there or not: `volunteer`. */
export function isNounForOne({ kind, text }: Token, ending = ""): boolean {
  const last = lastPart(text);
  const noun = last.endsWith(ending) ? last.slice(0, last.length - ending.length) : last;
  return kind === "word" && (PERSON_NOUNS.has(noun) || KINDS_OF_PEOPLE.has(noun));
}

function isPersonNoun(token: Token): boolean {
  return isOffice(token) || isOne(token);
}

/** `director`, `ex-mayor`, `volunteer`. */
function isOne(token: Token): boolean {
  return isNounForOne(token) || (ROLE_NOUNS.has(lastPart(token.text)) && !isRelation(token));
}

/** A noun for one person that goes on as a description does. */
function isOneDescribed(tokens: readonly Token[], i: number): boolean {
  return isOne(tokens[i]!) && BEHIND.test(tokens[i + 1]?.text ?? ".");
}

const BARE: PhraseNouns = { head: isOneDescribed, joined: isOneDescribed, isBare: true };
const ONE: PhraseNouns = {
  // the conservative mayor is a mayor
  head: (tokens, i) => isPersonNoun(tokens[i]!) && !(tokens[i + 1] && isPersonNoun(tokens[i + 1]!)),
  joined: isOneDescribed,
  isBare: false,
};
/** `one of the members`: the noun may have the s of several. */
const ONE_OF_MANY: PhraseNouns = {
  ...ONE,
  head: (tokens, i) => isPersonNoun(tokens[i]!) || isNounForOne(tokens[i]!, "s"),
};
/** An office with a capital; `Republican of Maine`, not `Republican Party`. */
const TITLE: PhraseNouns = {
  ...ONE,
  head: (tokens, i) => isOffice(tokens[i]!) || isOneDescribed(tokens, i),
};
