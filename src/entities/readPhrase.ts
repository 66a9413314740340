import { readWord } from "../mentions/word";
import { BEGINS_PLACE, FUNCTION_WORD, GIVEN_NAME } from "../mentions/wordLists";
import { isCapitalized, type Token } from "../text/token";
import { isPast, mayPrecedeOffice, type Role, readRole, reports, sameParagraph } from "./role";

/** Longest phrase, and most words before its noun, in tokens. */
const LONGEST = { phrase: 24, before: 7 };
const STOP =
  /^(?:[,.;:()[\]–—?!]|--|who|whom|whose|which|that|said|says|but|is|was|has|had|will|when|while|because)$/;
const PREPOSITION =
  /^(?:of|to|for|at|in|on|with|from|by|before|after|over|under|between|among|about|against|into|through|during|near|behind)$/;
const OPENING_MARK = /^(?:[“"]|``)$/;
const CLOSING_MARK = /^(?:[”"]|'')$/;
/** Words in -ing that tell of an office rather than of what somebody does. */
const FIELDS =
  /^(?:marketing|advertising|banking|engineering|mining|housing|nursing|training|planning|fundraising|farming|shipping|recruiting|catering|building|gaming|fishing|boxing|racing|cycling|swimming|sailing|founding|managing|acting|serving|sitting|leading|touring|practising|practicing|aspiring|visiting)$/;

/** Is a token a noun such as is looked for? */
export type IsNoun = (tokens: readonly Token[], i: number) => boolean;

/** Is a token part of the name of a body or a place? */
export type IsInName = (token: number) => boolean;

/** What a phrase is read by. */
export interface PhraseNouns {
  /** The noun that the phrase is about. */
  readonly head: IsNoun;
  /** Another one for the same, joined by `and`. */
  readonly joined: IsNoun;
  /** Does the phrase begin without an article, and so with nothing but nouns and adjectives? */
  readonly isBare: boolean;
}

/**
 * The phrase that begins at token `start`, its noun looked for from token `from` on; null where it has none. `isInName` tells the
 * tokens of bodies and places.
 */
export function readPhrase(
  tokens: readonly Token[],
  start: number,
  from: number,
  nouns: PhraseNouns,
  isInName: IsInName,
): Role | null {
  const head = headFrom(tokens, from, nouns);
  return head < 0 ? null : readRole(tokens, start, phraseEnd(tokens, start, head, nouns, isInName), head);
}

/** The first fitting noun before any preposition and any verb; -1 where there is none. */
function headFrom(tokens: readonly Token[], from: number, nouns: PhraseNouns): number {
  const limit = Math.min(tokens.length, from + LONGEST.before);
  for (let i = from; i < limit && (i === from || sameParagraph(tokens, i)); i++) {
    if (nouns.head(tokens, i)) return reports(tokens[i + 1]) ? -1 : i;
    const { text } = tokens[i]!;
    if (STOP.test(text) || PREPOSITION.test(text) || isPast(tokens[i]!)) return -1;
    if (text === "and" && (i === from || !joins(tokens, i + 1, nouns))) return -1;
    if (nouns.isBare && !mayLead(tokens[i]!)) return -1;
  }
  return -1;
}

/** Where the phrase with its noun at `head` ends; names, and words between marks, are whole. */
function phraseEnd(
  tokens: readonly Token[],
  start: number,
  head: number,
  nouns: PhraseNouns,
  isInName: IsInName,
): number {
  const limit = Math.min(tokens.length, start + LONGEST.phrase);
  let to = Math.max(head, openedBefore(tokens, start, head, limit)) + 1;
  for (; to < limit && sameParagraph(tokens, to); to++) {
    const { text } = tokens[to]!;
    const ends =
      STOP.test(text) ||
      (text === "and" && !joins(tokens, to + 1, nouns) && !joinsFields(tokens, head, to)) ||
      isReport(tokens, to) ||
      opensClause(tokens, to);
    if (ends && !isInName(to)) break;
    if (!OPENING_MARK.test(text)) continue;
    const closing = closingMark(tokens, to, limit);
    if (closing < 0) break;
    if (STOP.test(tokens[closing - 1]!.text)) return closing + 1;
    to = closing;
  }
  return to;
}

/** `director since | their father died`, not `director since 2024` nor `until March` */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return /^(?:since|until)$/.test(tokens[i]!.text) && next?.kind === "word" && !isCapitalized(next);
}

/** The closing mark behind the noun of `one of the “early developers”`; -1 where the noun stands in no marks. */
function openedBefore(tokens: readonly Token[], start: number, head: number, limit: number): number {
  for (let i = start; i < head; i++) {
    if (!OPENING_MARK.test(tokens[i]!.text)) continue;
    const closing = closingMark(tokens, i, limit);
    if (closing > head || closing < 0) return closing;
    i = closing;
  }
  return -1;
}

/** The token that closes the marks that open at token `open`; -1 where none does. */
function closingMark(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (CLOSING_MARK.test(tokens[i]!.text)) return i;
  return -1;
}

/** `founder and | CEO of Zarel`, `president and | chief executive`: another noun for the same one, and nobody else. */
function joins(tokens: readonly Token[], from: number, { joined }: PhraseNouns): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    if (joined(tokens, i)) return true;
    if (!mayLead(tokens[i]!)) return false;
  }
  return false;
}

/** Most words in the second half of what an office is for. */
const LONGEST_HALF = 2;

/** `minister for culture | and sport,`, `head of Research | and Development at Zarel`: both are what the office is for. */
function joinsFields(tokens: readonly Token[], head: number, and: number): boolean {
  const isCapital = isCapitalized(tokens[and - 1]!);
  const isField = (i: number): boolean => {
    const token = tokens[i];
    return token !== undefined && isCapitalized(token) === isCapital && isCommonNoun(token);
  };
  let from = and - 1;
  while (from > head + 1 && isField(from)) from--;
  if (from === and - 1 || !/^(?:of|for)$/.test(tokens[from]!.text)) return false;
  let end = and + 1;
  while (end <= and + LONGEST_HALF && isField(end)) end++;
  return end > and + 1 && /^(?:[,.;:()–—?!"”]|at)$/.test(tokens[end]?.text ?? ".");
}

/** A word that may be what an office is for; none of grammar, no name and no verb in the past. */
export function isCommonNoun(token: Token): boolean {
  const isOther = readWord(token).lists & (FUNCTION_WORD | GIVEN_NAME | BEGINS_PLACE);
  return token.kind === "word" && !isOther && !isPast(token) && !reports(token);
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
