import { KINDS_OF_PEOPLE } from "../lexicon/descriptions";
import { PREPOSITIONS } from "../lexicon/functionWords";
import { isRoleNoun } from "../mentions/titleWords";
import { spanText } from "../text/span";
import type { Draft } from "./draft";
import { readInvertedSubject } from "./readInvertedSubject";
import {
  isCapitalAt,
  isWordAt,
  nameOf,
  type Reading,
  type RegionTokens,
  rangeSpan,
  type TokenRange,
  type Unit,
} from "./reading";
import { readLeadSubject } from "./readLeadSubject";
import { isVerb } from "./wordClass";

/* Where a quotation without a reporting clause may have its speaker. */

/** How far before a quotation its speaker may be named, in tokens. */
const NEAR = 60;

/** In a dialogue a paragraph of nothing but a quotation passes the word back: the speaker before the last one, if two differ. */
export function otherOfTwo(
  reading: Reading,
  owners: readonly (Draft | undefined)[],
  index: number,
): Draft | null {
  const [before, last, quotation] = [index - 2, index - 1, index].map((at) => reading.regions[at]?.region);
  if (!before || !last || last.unclosed || before.unclosed) return null;
  const inTurn = last.paragraph === quotation!.paragraph - 1 && before.paragraph === last.paragraph - 1;
  const [first, second] = [owners[index - 2], owners[index - 1]];
  if (!inTurn || !first?.source || !second?.source) return null;
  const question = [before, last].some(({ inner }) => /\?$/.test(spanText(reading.text.source, inner)));
  const same =
    spanText(reading.text.source, rangeSpan(reading, first.source)) ===
    spanText(reading.text.source, rangeSpan(reading, second.source));
  return question && !same ? first : null;
}

/** Whose words they are said to be (`Obama’s “hope”`), the subject of the sentence, or the nearest person before. */
export function sourceInSentence(reading: Reading, unit: Unit, quotation: number): TokenRange | null {
  const owner = possessorBefore(reading, unit, quotation);
  if (owner) return owner;
  const subject = readLeadSubject(reading, unit, quotation);
  if (subject && namesPerson(reading, subject)) return subject;
  for (let i = quotation - 1; i >= Math.max(unit.first, quotation - NEAR); i--)
    if (reading.regionAt[i]! < 0 && namesPerson(reading, { first: i, end: i + 1 }))
      return nameAround(reading, i);
  return subject;
}

function possessorBefore(reading: Reading, unit: Unit, quotation: number): TokenRange | null {
  for (let i = quotation - 1; i >= Math.max(unit.first, quotation - 4) && isWordAt(reading, i); i--) {
    if (/^(?:his|her|their)$/.test(reading.words[i]!)) return { first: i, end: i + 1 };
    if (/^[’']s$/.test(reading.words[i]!) && reading.nameAt[i - 1]! >= 0) return nameAround(reading, i - 1);
  }
  return null;
}

function nameAround(reading: Reading, token: number): TokenRange {
  const name = reading.nameAt[token]!;
  let first = token;
  let end = token + 1;
  while (name >= 0 && reading.nameAt[first - 1] === name) first--;
  while (name >= 0 && reading.nameAt[end] === name) end++;
  return { first, end };
}

/** True where the range holds a person’s name, or is he or she. */
function namesPerson(reading: Reading, { first, end }: TokenRange): boolean {
  if (/^(?:he|she)$/.test(reading.words[first]!)) return true;
  for (let i = first; i < end; i++) if (nameOf(reading, i)?.type === "person") return true;
  return false;
}

/** What the sentence before in the same paragraph reports. */
export function lastOfSentenceBefore(
  reading: Reading,
  drafts: ReadonlyMap<number, Draft>,
  { first }: RegionTokens,
): Draft | null {
  const unit = reading.unitAt[first]!;
  const draft = drafts.get(unit - 1);
  return draft?.source && reading.units[unit - 1]!.paragraph === reading.units[unit]!.paragraph
    ? draft
    : null;
}

/** `Lee was upset. “They never called.”`: a person, or he or she, as subject of the sentence before in the same paragraph. */
export function personBefore(reading: Reading, { first }: RegionTokens): TokenRange | null {
  const unit = reading.unitAt[first]!;
  const before = reading.units[unit - 1];
  if (before?.paragraph !== reading.units[unit]!.paragraph) return null;
  const subject = readLeadSubject(reading, before, before.end);
  return subject && namesPerson(reading, subject) ? subject : null;
}

/** `‘A map is an argument’: cartographer Ana Reyes on borders`: a headline that names the person behind the colon. */
export function readKicker(reading: Reading, { first, end }: RegionTokens): TokenRange | null {
  const { headline } = reading.text.layout;
  const unit = reading.units[reading.unitAt[first]!]!;
  if (!headline || unit.first !== first || reading.words[end] !== ":") return null;
  if (reading.text.tokens[first]!.start > headline.end) return null;
  const subject = readInvertedSubject(reading, end + 1, unit.end);
  return subject && personIn(reading, subject);
}

/** The phrase, or of `an hour with Ana Reyes` the name alone; null where it names nobody. */
function personIn(reading: Reading, phrase: TokenRange): TokenRange | null {
  let governed = false;
  for (let i = phrase.first; i < phrase.end; i++) {
    governed ||= PREPOSITIONS.has(reading.words[i]!);
    if (namesPerson(reading, { first: i, end: i + 1 })) return governed ? nameAround(reading, i) : phrase;
  }
  return null;
}

/** `“Keep going.” — Ana Reyes`: a dash and nothing but a name up to the end of the paragraph, or in the next; `“Keep going.” Ana Reyes, coach`. */
export function readSignature(reading: Reading, quotation: RegionTokens): TokenRange | null {
  const dash = quotation.end;
  const { paragraph } = quotation.region;
  const { firstToken, endToken } = reading.text.paragraphs[paragraph]!;
  if (quotation.first === firstToken && isSigned(reading, dash, endToken))
    return { first: dash, end: upToStop(reading, dash, endToken) };
  const end = dash < endToken ? endToken : (reading.text.paragraphs[paragraph + 1]?.endToken ?? endToken);
  if (dash >= end || !/^(?:[-–—―]|--)$/.test(reading.words[dash]!) || end - dash > 12) return null;
  if (dash + 1 >= end || !isCapitalAt(reading, dash + 1)) return null;
  return { first: dash + 1, end: upToStop(reading, dash + 1, end) };
}

function upToStop({ words }: Reading, from: number, end: number): number {
  let at = from;
  while (at < end && !/^[,.]$/.test(words[at]!)) at++;
  return at;
}

/** Longest signature, in tokens. */
const LONGEST_SIGNATURE = 12;

function isKindOfPerson({ entries, words }: Reading, i: number): boolean {
  return isRoleNoun(entries[i]!) || KINDS_OF_PEOPLE.has(words[i]!);
}

/** Words that name somebody, by name or by office, and tell nothing of the one: no verb, no full stop. */
function isSigned(reading: Reading, from: number, end: number): boolean {
  if (from >= end || end - from > LONGEST_SIGNATURE || !isCapitalAt(reading, from)) return false;
  if (/^[.?!:]$/.test(reading.words[end - 1]!)) return false;
  for (let i = from; i < end; i++)
    if (isVerb(reading, i) || (reading.entries[i]!.reporting && reading.regionAt[i]! < 0)) return false;
  const last = upToStop(reading, from, end) - 1;
  return namesPerson(reading, { first: from, end: last + 1 }) || isKindOfPerson(reading, last);
}
