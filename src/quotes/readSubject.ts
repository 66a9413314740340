import { COORDINATORS, PREPOSITIONS, RELATIVE_PRONOUNS, SUBORDINATORS } from "../lexicon/functionWords";
import { isRoleNoun } from "../mentions/titleWords";
import { readWord } from "../mentions/word";
import { isCapitalAt, isWordAt, nameOf, type Reading, type TokenRange } from "./reading";
import {
  beginsNounPhrase,
  hasVerb,
  isAdverb,
  isAdverbial,
  isHyphen,
  isMark,
  isPersonalPronoun,
  isVerb,
  opensClause,
} from "./wordClass";

/** The subject of a verb that follows it, or the reason why none stands there. */
interface Subject {
  readonly source: TokenRange | null;
  /** First token of the clause, adverbs and auxiliaries included. */
  readonly start: number;
  /** `shared`: the verb continues a clause whose subject stands further left (`rose and said`); `none`: no subject before it. */
  readonly found: "subject" | "shared" | "infinitive" | "none";
}

/** Longest subject with its asides, in tokens. */
const LONGEST = 45;

/** Reads leftwards from the verb at token `verb`; stops at token `limit` and at quotations. */
export function readSubject(reading: Reading, limit: number, verb: number): Subject {
  const low = Math.max(limit, verb - LONGEST);
  const last = skipAdverbials(reading, low, verb - 1);
  const start = last + 1;
  const word = last < low ? undefined : reading.words[last]!;
  if (word === undefined) return { source: null, start, found: "none" };
  if (word === "to") return { source: null, start: last, found: "infinitive" };
  if (COORDINATORS.has(word)) return { source: null, start: last, found: "shared" };
  if (RELATIVE_PRONOUNS.has(word))
    return { source: { first: last, end: last + 1 }, start: last, found: "subject" };
  if (isAside(reading, last)) return readAroundAside(reading, low, last);
  if (!isWordAt(reading, last) && word !== ")" && !isMark(word))
    return { source: null, start, found: "none" };
  const source = readPhrase(reading, low, last);
  return source ? { source, start: source.first, found: "subject" } : { source: null, start, found: "none" };
}

/** Steps left over adverbs, auxiliaries and times (`on Monday`, `has repeatedly`); never over a closing quotation. */
function skipAdverbials(reading: Reading, low: number, from: number): number {
  let at = from;
  while (at >= low && reading.regionAt[at]! < 0) {
    const word = reading.words[at]!;
    if (isAdverbial(reading, at)) at--;
    else if (/^(?:on|in|this|last|late|early|earlier|that)$/.test(word) && at < from) at--;
    else if (reading.text.tokens[at]!.kind === "number" && at < from) at--;
    else break;
  }
  return at;
}

function isAside(reading: Reading, i: number): boolean {
  if (isHyphen(reading, i)) return false;
  return reading.regionAt[i]! < 0 && /^(?:,|[–—]|--|-)$/.test(reading.words[i]!);
}

/** `Joe Ruiz, the coach, said`: of the parts between commas the one with the subject, then the asides up to the verb. */
function readAroundAside(reading: Reading, low: number, comma: number): Subject {
  const parts = splitAtCommas(reading, low, comma);
  const clause = parts.findLast(
    (part, index) =>
      startsClause(reading.words[part.first]!) && !continuesList(reading, part, parts.slice(0, index)),
  );
  if (clause && (clause.end - clause.first === 1 || isVerb(reading, clause.first + 1)))
    return { source: null, start: clause.first, found: "shared" };
  const part = clause ?? parts.find((candidate) => !isLeadIn(reading, candidate));
  if (part && COORDINATORS.has(reading.words[part.end - 1]!))
    return { source: null, start: part.end - 1, found: "shared" };
  const phrase = part && readPhrase(reading, part.first, part.end - 1);
  if (!phrase) return { source: null, start: comma, found: "none" };
  return { source: { first: phrase.first, end: comma }, start: phrase.first, found: "subject" };
}

/** Not `after`, `before`, `until` …, which as often begin a mere time (`Blunt, after a pause, said`). */
function startsClause(word: string): boolean {
  return COORDINATORS.has(word)
    ? word !== "nor"
    : /^(?:that|because|while|although|though|when|if|where|whereas|as)$/.test(word);
}

/** `…, refugees, and migration`; `Joe Ruiz, the coach, and Ana Lee, the captain`: the last of a list, no subject of its own. */
function continuesList(reading: Reading, part: TokenRange, before: readonly TokenRange[]): boolean {
  const { first, end } = part;
  if (!/^(?:and|or)$/.test(reading.words[first]!) || end - first === 1 || hasVerb(reading, part))
    return false;
  if (!beginsNounPhrase(reading, first + 1)) return end - first <= 4;
  return before.length > 0 && !before.some((other) => hasVerb(reading, other));
}

function splitAtCommas(reading: Reading, low: number, end: number): TokenRange[] {
  const parts: TokenRange[] = [];
  let stop = end;
  for (let i = end - 1; i >= low; i--) {
    const inside = reading.regionAt[i]! >= 0;
    const word = reading.words[i]!;
    const open = word === ")" ? openingParenthesis(reading, low, i) : -1;
    if (open >= 0) {
      i = open;
      continue;
    }
    const hard = !inside && /^[;:.!?]$/.test(word);
    if (hard || (inside && i + 1 === stop)) {
      if (i + 1 < stop) parts.push({ first: i + 1, end: stop });
      return parts.reverse();
    }
    if (inside || !isAside(reading, i)) continue;
    if (i + 1 < stop) parts.push({ first: i + 1, end: stop });
    stop = i;
  }
  if (low < stop) parts.push({ first: low, end: stop });
  return parts.reverse();
}

/** Words before the subject: `On Monday`, `Referring to the storm`, `However`. */
function isLeadIn(reading: Reading, { first, end }: TokenRange): boolean {
  const word = reading.words[first]!;
  if (PREPOSITIONS.has(word) || isAdverb(reading, first) || SUBORDINATORS.has(word)) return true;
  if (word.length > 4 && word.endsWith("ing") && !isVerb(reading, end - 1))
    return !beginsWithName(reading, first) && !isOfficeAt(reading, first + 1);
  return /^(?:asked|pressed|speaking|based|given|told|compared|faced)$/.test(word);
}

function beginsWithName(reading: Reading, i: number): boolean {
  return reading.nameAt[i]! >= 0;
}

/** The noun phrase that ends at token `last`, reading left to a clause boundary, without leading adverbs or `In a statement`. */
function readPhrase(reading: Reading, low: number, last: number): TokenRange | null {
  if (isPersonalPronoun(reading.words[last]!) && reading.words[last - 1] !== "the")
    return { first: last, end: last + 1 };
  const start = phraseStart(reading, low, last);
  const first = trimLead(reading, start, last);
  if (first > last) return null;
  return { first: officeBefore(reading, low, first, last) ?? first, end: last + 1 };
}

/** Longest office in front of a name, in tokens. */
const LONGEST_OFFICE = 8;

/** Where `Estonia’s prime minister` begins in `Estonia’s prime minister, Ana Reyes said`; null where nothing like it stands there. */
function officeBefore(reading: Reading, low: number, name: number, last: number): number | null {
  const index = reading.nameAt[name]!;
  const isPerson = nameOf(reading, name)?.type === "person" && reading.nameAt[last] === index;
  if (!isPerson || reading.words[name - 1] !== "," || !isOfficeAt(reading, name - 2)) return null;
  for (let i = name - 2; i >= Math.max(low, name - LONGEST_OFFICE); i--) {
    if (reading.regionAt[i]! >= 0 || PREPOSITIONS.has(reading.words[i]!)) return null;
    const opens = i === low || /^[,–—]$/.test(reading.words[i - 1]!);
    if (opens) return beginsNounPhrase(reading, i) || isCapitalAt(reading, i) ? i : null;
    if (isClauseEdge(reading, i)) return null;
  }
  return null;
}

function isOfficeAt({ text }: Reading, i: number): boolean {
  return text.tokens[i] !== undefined && isRoleNoun(readWord(text.tokens[i]!));
}

function phraseStart(reading: Reading, low: number, last: number): number {
  let at = last;
  while (at >= low) {
    const word = reading.words[at]!;
    if (reading.regionAt[at]! >= 0) {
      const nickname = reading.regions[reading.regionAt[at]!]!;
      if (at === last || nickname.end - nickname.first > 5 || !isCapitalAt(reading, nickname.first - 1))
        break;
      at = nickname.first - 1;
    } else if (word === ")") {
      const open = openingParenthesis(reading, low, at);
      if (open < 0) break;
      at = open - 1;
    } else if (COORDINATORS.has(word)) {
      if (!joinsNouns(reading, low, at)) break;
      at--;
    } else if (isClauseEdge(reading, at)) {
      const relative = relativeBefore(reading, low, at);
      if (relative < 0 || relative === low) break;
      at = relative - 1;
    } else at--;
  }
  return at + 1;
}

function isClauseEdge(reading: Reading, i: number): boolean {
  const word = reading.words[i]!;
  if (!isWordAt(reading, i)) return !/^[&.$%/]$/.test(word) && !isMark(word) && !isHyphen(reading, i);
  return SUBORDINATORS.has(word) || word === "which" || isVerb(reading, i);
}

function openingParenthesis(reading: Reading, low: number, from: number): number {
  for (let i = from; i >= Math.max(low, from - 12); i--) if (reading.words[i] === "(") return i;
  return -1;
}

/** `and` joins two subjects unless a verb stands to its left, or a clause begins there. */
function joinsNouns(reading: Reading, low: number, at: number): boolean {
  if (!/^(?:and|or)$/.test(reading.words[at]!) || at - 1 < low || !isWordAt(reading, at - 1)) return false;
  for (let i = at - 1; i >= low && i > at - 15; i--) {
    if (reading.regionAt[i]! >= 0 || isClauseEdge(reading, i))
      return !isVerb(reading, i) && reading.words[i] !== "to";
    if (reading.words[i] === "to") return false;
  }
  return true;
}

/** `the man who won`: the `who` to the left of a verb inside a subject, or -1. */
function relativeBefore(reading: Reading, low: number, verb: number): number {
  if (!isWordAt(reading, verb)) return -1;
  for (let i = verb - 1; i >= Math.max(low, verb - 8); i--) {
    if (reading.words[i] === "who" || reading.words[i] === "whose") return i;
    if (reading.regionAt[i]! >= 0 || /^[;:,–—]$/.test(reading.words[i]!)) return -1;
  }
  return -1;
}

function trimLead(reading: Reading, start: number, last: number): number {
  let first = start;
  while (first <= last && isBeforePhrase(reading, first)) first++;
  if (first > last || !PREPOSITIONS.has(reading.words[first]!)) return first;
  for (let i = last; i > first; i--)
    if (beginsNounPhrase(reading, i) && startsAfresh(reading, i, first)) return i;
  return first + 1;
}

/** `Reportedly`, `that`, a mark, the time in a live report: `09:58 Joe Ruiz says`. */
function isBeforePhrase(reading: Reading, i: number): boolean {
  const word = reading.words[i]!;
  return isAdverb(reading, i) || opensClause(word) || isMark(word) || /^\d{1,2}[:.]\d\d$/.test(word);
}

/** True where a noun phrase begins that is not the object of a preposition: `In a statement | the mayor`. */
function startsAfresh(reading: Reading, i: number, first: number): boolean {
  const before = reading.words[i - 1]!;
  if (PREPOSITIONS.has(before) || /^(?:and|or|&|the|an?)$/.test(before) || /^[’'ʼ]s?$/.test(before))
    return false;
  if (isCapitalAt(reading, i)) return !isCapitalAt(reading, i - 1) && i - 1 > first;
  return true;
}
