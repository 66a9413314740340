import { PREPOSITIONS, TIME_WORDS } from "../lexicon/functionWords";
import { isCapitalAt, isWordAt, nameOf, type Reading, type TokenRange } from "./reading";
import {
  beginsNounPhrase,
  isAdverb,
  isHyphen,
  isMark,
  isPersonalPronoun,
  isPossessiveEnding,
  isVerb,
  opensClause,
} from "./wordClass";

/** Prepositions that go on with a name or a noun: `a spokesman for the mayor`, `the University of Lund`. */
const INNER = /^(?:of|for|at|from|with|in|to|de|against|on)$/;
/** Longest subject after its verb, in tokens. */
const LONGEST = 40;

/** The subject after its verb: `said Joe Ruiz, a coach from Erie`, `said a spokesman for the mayor`. Null where none begins at `from`. */
export function readInvertedSubject(reading: Reading, from: number, limit: number): TokenRange | null {
  const end = Math.min(limit, from + LONGEST);
  if (from >= end || reading.regionAt[from]! >= 0 || PREPOSITIONS.has(reading.words[from]!)) return null;
  if (isPersonalPronoun(reading.words[from]!)) return { first: from, end: from + 1 };
  const head = headEnd(reading, from, end);
  if (head === from) return null;
  if (
    !beginsNounPhrase(reading, from) &&
    !hasCapital(reading, from, head) &&
    !isBarePlural(reading, from, head, limit)
  )
    return null;
  return { first: from, end: withApposition(reading, withoutPreposition(reading, head), end) };
}

/** Most words of a plural without an article: `say senior officials`. */
const LONGEST_PLURAL = 3;

/** `‘Stay at home,’ say police`: with nothing behind it in its sentence. */
function isBarePlural({ words }: Reading, from: number, head: number, limit: number): boolean {
  const ends = head >= limit || /^[.,;]$/.test(words[head]!);
  return ends && head - from <= LONGEST_PLURAL && /(?:[^s]s|police|people|men|women)$/.test(words[head - 1]!);
}

function withoutPreposition(reading: Reading, end: number): number {
  return PREPOSITIONS.has(reading.words[end - 1]!) ? end - 1 : end;
}

function hasCapital(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapitalAt(reading, i)) return true;
  return false;
}

function headEnd(reading: Reading, from: number, limit: number): number {
  let named = false;
  for (let i = from; i < limit; i++) {
    const word = reading.words[i]!;
    if (reading.regionAt[i]! >= 0) {
      const nickname = reading.regions[reading.regionAt[i]!]!;
      if (!isCapitalAt(reading, i - 1) || !isCapitalAt(reading, nickname.end) || nickname.end - i > 5)
        return i;
      i = nickname.end - 1;
    } else if (word === "(" && named) {
      const close = reading.words.slice(i, i + 8).indexOf(")");
      if (close < 0) return i;
      i += close;
    } else if (endsHead(reading, i, named)) return i;
    // `Norland’s finance minister`: what the owner has goes on
    else named = !isPossessiveEnding(word) && (named || reading.nameAt[i]! >= 0);
  }
  return limit;
}

function endsHead(reading: Reading, i: number, named: boolean): boolean {
  const word = reading.words[i]!;
  if (!isWordAt(reading, i))
    return !/^[&/]$/.test(word) && !isPossessiveEnding(word) && !isMark(word) && !isHyphen(reading, i);
  if (isPossessiveEnding(word) || isInsideName(reading, i)) return false;
  if (word === "and") return !isCapitalAt(reading, i + 1);
  if (TIME_WORDS.has(word) || isAdverb(reading, i) || isVerb(reading, i)) return true;
  if (PREPOSITIONS.has(word)) {
    if (!INNER.test(word)) return true;
    if (/^(?:in|on|at|to|against)$/.test(word))
      return /^(?:an?|his|her|their|the)$/.test(reading.words[i + 1] ?? "") || named;
    return named && word !== "of" && word !== "for";
  }
  if (opensClause(word) || word === "who") return true;
  if (word === "the" && reading.words[i - 1] === "of") return false;
  return (
    named && !isCapitalAt(reading, i) && !/^(?:von|van|der|den|bin|al|el|la|le|di|da|dos|du|y)$/.test(word)
  );
}

/** `al-Haddad` in `Karim al-Haddad`. */
function isInsideName({ nameAt }: Reading, i: number): boolean {
  return i > 0 && nameAt[i]! >= 0 && nameAt[i] === nameAt[i - 1];
}

/** Takes in `, a coach from Erie` and `, 46, who led the team`. */
function withApposition(reading: Reading, head: number, limit: number): number {
  let end = head;
  while (end + 1 < limit && reading.words[end] === "," && reading.regionAt[end]! < 0) {
    const lead = reading.words[end + 1]!;
    const age = reading.text.tokens[end + 1]!.kind === "number";
    if (
      !age &&
      !isPersonAlone(reading, end + 1) &&
      !/^(?:an?|the|who|whose|of|his|her|their|one|another|chief|former|director|president|chair|chairman|chairwoman|professor|executive)$/.test(
        lead,
      )
    )
      break;
    let at = end + 1;
    while (at < limit && reading.regionAt[at]! < 0 && !/^[,.;:!?–—]$/.test(reading.words[at]!)) at++;
    if (at < limit && reading.regionAt[at]! >= 0) break;
    end = at;
  }
  return end;
}

/** `A retired sailor, Ana Okoro, stood up`: nothing but the name of a person up to the next comma. */
function isPersonAlone(reading: Reading, first: number): boolean {
  const index = reading.nameAt[first]!;
  if (nameOf(reading, first)?.type !== "person" || reading.nameAt[first - 2]! >= 0) return false;
  let end = first + 1;
  while (reading.nameAt[end] === index) end++;
  return /^[,.]$/.test(reading.words[end] ?? ".");
}
