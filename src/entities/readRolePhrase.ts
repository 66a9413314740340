import { KINDS_OF_PEOPLE } from "../lexicon/descriptions";
import { PERSON_NOUNS } from "../lexicon/personNouns";
import { ROLE_NOUNS } from "../lexicon/titles";
import { readWord } from "../mentions/word";
import { FUNCTION_WORD } from "../mentions/wordLists";
import { isCapitalized, type Token } from "../text/token";
import {
  isOffice,
  isPast,
  isRelation,
  mayPrecedeOffice,
  type Role,
  readRole,
  reports,
  sameParagraph,
} from "./role";

/** Longest phrase, and most words before its noun, in tokens. */
const LONGEST = { phrase: 24, before: 7 };
const DETERMINER = /^(?:the|a|an|his|her|its|their|our)$/i;
const STOP = /^(?:[,.;:()[\]–—?!]|--|who|whom|whose|which|that|said|says|but|is|was|has|had|will)$/;
const PREPOSITION = /^(?:of|to|for|at|in|on|with|from|by)$/;
const OPENING_MARK = /^(?:[“"]|``)$/;
const CLOSING_MARK = /^(?:[”"]|'')$/;
/** What may follow the noun of a phrase without a determiner: `sales manager at`, not `sales managers met`. */
const BEHIND_NOUN = /^(?:[,.;:()–—?!"”]|--|of|to|for|at|in|on|with|from|by|and|who|whose)$/;
/** Words in -ing that tell of an office rather than of what somebody does. */
const FIELDS =
  /^(?:marketing|advertising|banking|engineering|mining|housing|nursing|training|planning|fundraising|farming|shipping|recruiting|catering|building|gaming|fishing|boxing|racing|cycling|swimming|sailing|founding|managing|acting|serving|sitting|leading|touring|practising|practicing|aspiring|visiting)$/;

/**
 * What somebody is said to be, from token `at` on: `the director of the clinic`, `42-year-old lawyer for the family`, `sales manager
 * at a hotel`, `one of the members of the board`. Null where the words tell of nobody. `inName` tells the tokens of bodies and places.
 */
export function readRolePhrase(tokens: readonly Token[], at: number, inName: Uint8Array): Role | null {
  const first = tokens[at];
  if (!first) return null;
  const phrase = (start: number, from: number, isHead: IsHead): Role | null => {
    const head = headFrom(tokens, from, isHead);
    if (head < 0) return null;
    const end = phraseEnd(tokens, start, head, inName);
    return start === at && titlesSomebody(tokens, start, end) ? null : readRole(tokens, start, end, head);
  };
  if (isOneOf(tokens, at)) return phrase(at, at + 3, isOneOfMany);
  if (DETERMINER.test(first.text)) return phrase(at + 1, at + 1, isMember);
  return phrase(at, at, isCapitalized(first) ? isTitleNoun : isOneMember);
}

type IsHead = (tokens: readonly Token[], i: number) => boolean;

/** `one of the` */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  const [one, of, the] = tokens.slice(at, at + 3);
  return one?.text === "one" && of?.text === "of" && DETERMINER.test(the?.text ?? "");
}

/** The first noun for a person before any preposition and any verb; -1 where there is none. */
function headFrom(tokens: readonly Token[], from: number, isHead: IsHead): number {
  const limit = Math.min(tokens.length, from + LONGEST.before);
  for (let i = from; i < limit && (i === from || sameParagraph(tokens, i)); i++) {
    if (isHead(tokens, i)) return reports(tokens[i + 1]) ? -1 : i;
    const { text } = tokens[i]!;
    if (STOP.test(text) || PREPOSITION.test(text) || isPast(tokens[i]!)) return -1;
    if (text === "and" && (i === from || !joinsOne(tokens, i + 1))) return -1;
    if (isHead === isOneMember && !mayLead(tokens[i]!)) return -1;
  }
  return -1;
}

/** A noun for people. */
function isMember(tokens: readonly Token[], i: number): boolean {
  return isPersonNoun(tokens[i]!);
}

/** An office, or a noun for one person that goes on as a description does: `Republican of Maine`, not `Republican Party`. */
function isTitleNoun(tokens: readonly Token[], i: number): boolean {
  return isOffice(tokens[i]!) || isOneMember(tokens, i);
}

/** A noun for people, or for one person with the s of several. */
function isOneOfMany(tokens: readonly Token[], i: number): boolean {
  return isPersonNoun(tokens[i]!) || isNounForOne(tokens[i]!, "s");
}

/** A noun for one person that goes on as a description does. */
function isOneMember(tokens: readonly Token[], i: number): boolean {
  return isOne(tokens[i]!) && BEHIND_NOUN.test(tokens[i + 1]?.text ?? ".");
}

/** Where the phrase with its noun at `head` ends; names, and words between marks, are whole. */
function phraseEnd(tokens: readonly Token[], start: number, head: number, inName: Uint8Array): number {
  const limit = Math.min(tokens.length, start + LONGEST.phrase);
  let to = head + 1;
  for (; to < limit && sameParagraph(tokens, to); to++) {
    const { text } = tokens[to]!;
    const ends = STOP.test(text) || (text === "and" && !joinsOne(tokens, to + 1)) || isReport(tokens, to);
    if (ends && inName[to] !== 1) break;
    if (!OPENING_MARK.test(text)) continue;
    const closing = closingMark(tokens, to, limit);
    if (closing < 0) break;
    if (STOP.test(tokens[closing - 1]!.text)) return closing + 1;
    to = closing;
  }
  return to;
}

/** The token that closes the marks that open at token `open`; -1 where none does. */
function closingMark(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (CLOSING_MARK.test(tokens[i]!.text)) return i;
  return -1;
}

/** `founder and | CEO of Zarel`, `president and | chief executive`: another noun for the same one, and nobody else. */
function joinsOne(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    if (isOneMember(tokens, i)) return true;
    if (!mayLead(tokens[i]!)) return false;
  }
  return false;
}

/** `a director of the board | told us`, and not `a man described as`. */
function isReport(tokens: readonly Token[], i: number): boolean {
  return reports(tokens[i]) && !/^(?:as|by|in|on|to|for)$/.test(tokens[i + 1]?.text ?? "");
}

/** A word that may stand before the noun of a description without a determiner: `sales manager`, `fellow of`. */
function mayLead(token: Token): boolean {
  if (mayPrecedeOffice(token) || token.text === "and") return true;
  if (token.kind !== "word" || readWord(token).lists & FUNCTION_WORD) return false;
  return FIELDS.test(token.text) || !/(?:ing|ed|ly)$/.test(token.text);
}

function isPersonNoun(token: Token): boolean {
  return isOffice(token) || isOne(token);
}

/** `director`, `ex-mayor`, `volunteer`. */
function isOne(token: Token): boolean {
  return isNounForOne(token) || isOneOffice(token);
}

/** A noun for one person that is no office, with an ending that may be there or not: `volunteer`. */
export function isNounForOne({ kind, text }: Token, ending = ""): boolean {
  const last = lastPart(text);
  const noun = last.endsWith(ending) ? last.slice(0, last.length - ending.length) : last;
  return kind === "word" && (PERSON_NOUNS.has(noun) || KINDS_OF_PEOPLE.has(noun));
}

function isOneOffice(token: Token): boolean {
  return ROLE_NOUNS.has(lastPart(token.text)) && !isRelation(token);
}

/** `mayor` of `ex-Mayor`. */
function lastPart(text: string): string {
  return text.slice(text.lastIndexOf("-") + 1).toLowerCase();
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
