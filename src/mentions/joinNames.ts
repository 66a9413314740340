import type { ParsedText } from "../text/parsedText";
import { contains } from "../text/span";
import type { Token } from "../text/token";
import { dropAdjectives } from "./dropAdjectives";
import { dropNamesakes } from "./dropNamesakes";
import { dropNobody } from "./dropNobody";
import { fieldListEnd, namesField } from "./fieldList";
import { findDatelineNames } from "./findDatelineNames";
import { findParticleNames } from "./findParticleNames";
import { findWordFirms } from "./findWordFirms";
import { growBodies } from "./growBodies";
import { isRankOrSeat } from "./isRankOrSeat";
import { isToldBody } from "./isToldBody";
import { joinLegalForms } from "./joinLegalForms";
import { joinNamesakes } from "./joinNamesakes";
import { joinNicknames } from "./joinNicknames";
import { joinOwners } from "./joinOwners";
import { joinParticles } from "./joinParticles";
import { joinPartners } from "./joinPartners";
import { listCompanions } from "./listCompanions";
import { nameLenders } from "./nameLenders";
import { nameOfficers } from "./nameOfficers";
import { nameRelatives } from "./nameRelatives";
import { ownersOf } from "./ownersOf";
import { placeCounties } from "./placeCounties";
import { placeExplained } from "./placeExplained";
import { placeHomes } from "./placeHomes";
import { placeSeats } from "./placeSeats";
import { placeStates } from "./placeStates";
import { CERTAIN, type Segment, withRange, withType } from "./segment";
import { splitHolders } from "./splitHolders";
import { splitOwners } from "./splitOwners";
import { standsAlone } from "./standsAlone";
import { isHonorific, isRoleModifier, isRoleNoun } from "./titleWords";
import { trimPeople } from "./trimPeople";
import { isCapitalized, type Word } from "./word";
import { COMMON_WORD, ORGANIZATION_HEAD, OTHER_HEAD } from "./wordLists";
import { CLITIC, GENERIC } from "./wordTraits";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;

/**
 * The names that the model found, where patterns are certain corrected, and with those that it passed over. Titles are those
 * of the patterns. In order, never overlapping.
 */
export function joinNames(
  text: ParsedText,
  words: readonly Word[],
  tagged: readonly Segment[],
  patterns: readonly Segment[],
  listed: readonly Segment[],
): Segment[] {
  const byStart = new Map(patterns.map((pattern) => [pattern.from, pattern]));
  const byEnd = new Map(patterns.map((pattern) => [pattern.to, pattern]));
  const owners = ownersOf(words, tagged);
  const taken = new Uint8Array(words.length);
  const names: Segment[] = [];
  const add = (segment: Segment, begin = segment.from): void => {
    names.push(segment);
    taken.fill(1, begin, segment.to);
  };
  for (const name of findDatelineNames(text, words)) add(name);
  for (const pattern of patterns)
    if ((isStatePhrase(words, pattern) || isPossessive(words, pattern)) && isFree(taken, pattern))
      add(pattern);
  const surnames = surnamesOf(words, tagged);
  for (const body of listed)
    if (
      isFree(taken, body) &&
      !(body.to - body.from === 1 && surnames.has(words[body.from]!.text)) &&
      standsAlone(words, body, owners) &&
      !isOffice(words, body) &&
      !isRankOrSeat(words, body)
    )
      add(withFields(words, body));
  const split = splitHolders(words, splitOwners(words, trimPeople(words, tagged), patterns), listed);
  for (const segment of split.map((one) => withHead(words, one, byEnd.get(one.to))))
    if (
      isFree(taken, segment) &&
      !isInsideTitle(words, segment) &&
      !isOfDateline(text, segment) &&
      !isEvent(words, segment, byStart) &&
      !isRankOrSeat(words, segment)
    )
      add(withFields(words, correct(text, words, segment, byStart.get(segment.from))), segment.titleFrom);
  for (const pattern of patterns)
    if (
      isFree(taken, pattern) &&
      !isRankOrSeat(words, pattern) &&
      (isListedBody(pattern) || isTold(text, words, pattern) || isAddressed(words, pattern))
    )
      add(correct(text, words, pattern, pattern));
  names.sort((a, b) => a.from - b.from);
  return PASSES.reduce((found, pass) => pass(words, found, text.tokens), names);
}

/** What goes over the names, in this order. */
const PASSES: readonly ((
  words: readonly Word[],
  names: readonly Segment[],
  tokens: readonly Token[],
) => Segment[])[] = [
  joinLegalForms,
  joinPartners,
  joinNamesakes,
  joinParticles,
  findParticleNames,
  joinNicknames,
  joinOwners,
  growBodies,
  placeStates,
  placeCounties,
  placeSeats,
  placeHomes,
  placeExplained,
  nameRelatives,
  nameOfficers,
  nameLenders,
  findWordFirms,
  listCompanions,
  dropAdjectives,
  dropNamesakes,
  dropNobody,
];

/** Nobody stands in a dateline: `Jan 14`. */
function isOfDateline({ tokens, layout }: ParsedText, { type, from }: Segment): boolean {
  return type === "person" && layout.dateline !== null && contains(layout.dateline, tokens[from]!);
}

/** The last words of people who are named in full. */
function surnamesOf(words: readonly Word[], names: readonly Segment[]): Set<string> {
  const people = names.filter(({ type, from, to }) => type === "person" && to - from > 1);
  return new Set(people.map(({ to }) => words[to - 1]!.text));
}

/** Does the segment overlap no name that is there? */
function isFree(taken: Uint8Array, { from, to }: Segment): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return false;
  return true;
}

function correct(
  text: ParsedText,
  words: readonly Word[],
  segment: Segment,
  pattern: Segment | undefined,
): Segment {
  const titled = withRange(segment, segment.from, segment.to, pattern?.titleFrom ?? segment.from);
  if (isAuthor(text, segment)) return withType(titled, "person", TOLD);
  if (isToldBody(words, segment)) return withType(titled, "organization", TOLD);
  if (isPlainFromContext(segment, pattern)) return withType(titled, pattern!.type, CERTAIN);
  return isBodyByHead(segment, pattern) ? withType(titled, "organization") : titled;
}

/** `Friends of Wenbury Library`, of which the segment is the library. */
function withHead(words: readonly Word[], segment: Segment, pattern: Segment | undefined): Segment {
  if (!pattern || pattern.from >= segment.from || segment.type !== "organization") return segment;
  const isBody = pattern.type === "organization" && /^(?:of|for)$/.test(words[segment.from - 1]!.text);
  return isBody ? withRange(segment, pattern.from, segment.to, pattern.titleFrom) : segment;
}

function withFields(words: readonly Word[], segment: Segment): Segment {
  const to = fieldListEnd(words, segment);
  return to === segment.to ? segment : withRange(segment, segment.from, to);
}

/** `Islamic Republic of Iran`: a place with `of` inside; patterns find those by the form of state, which `Bank` is not here. */
function isStatePhrase(words: readonly Word[], { type, from, to }: Segment): boolean {
  if (type !== "place" || to - from < 3) return false;
  const of = words.slice(from, to).findIndex(({ text }) => text === "of");
  return of > 0 && words[from + of - 1]!.text !== "Bank";
}

/** `Moody’s`: listed with its ending, which is none of the labeller’s. */
function isPossessive(words: readonly Word[], { type, from, to }: Segment): boolean {
  return type === "organization" && words.slice(from + 1, to).some(({ traits }) => traits & CLITIC);
}

/** `FIFA`, `Google`: a name of one word that is on the list of bodies and nothing else. */
function isListedBody({ type, from, to, strength }: Segment): boolean {
  return type === "organization" && to - from === 1 && strength >= 3;
}

/** By the furniture of the article or the words around it. */
function isTold(text: ParsedText, words: readonly Word[], pattern: Segment): boolean {
  return isAuthor(text, pattern) || isToldBody(words, pattern);
}

/** `Nawab Karim Falade`: two names or more behind a form of address. */
function isAddressed(words: readonly Word[], { type, from, to, titleFrom }: Segment): boolean {
  if (type !== "person" || to - from === 1 || titleFrom === from || !isHonorific(words[from - 1]!))
    return false;
  return (
    isCapitalized(words[from]!) &&
    ((words[from]!.lists & COMMON_WORD) | (words[to - 1]!.traits & GENERIC)) === 0
  );
}

/** `Minister of Foreign Affairs`, `Foreign Affairs Minister` */
function isOffice(words: readonly Word[], { from, to }: Segment): boolean {
  const isBeside = (i: number): boolean => i >= 0 && i < words.length && isRoleNoun(words[i]!);
  return (
    isOfficeWord(words[to - 1]!) && (isBeside(to) || (words[from - 1]?.text === "of" && isBeside(from - 2)))
  );
}

/** In the byline. */
function isAuthor({ tokens, layout }: ParsedText, { from }: Segment): boolean {
  return layout.byline !== null && contains(layout.byline, tokens[from]!);
}

/** `Elmby, who were promoted`: a word whose neighbours leave no doubt. */
function isPlainFromContext(segment: Segment, pattern: Segment | undefined): boolean {
  return pattern?.to === segment.to && segment.to - segment.from === 1 && pattern.strength >= CERTAIN;
}

/** `Elm Street Capital`: a place to the model, a body by its last word. */
function isBodyByHead(segment: Segment, pattern: Segment | undefined): boolean {
  const same = pattern?.to === segment.to && pattern.to - pattern.from > 1;
  return same && segment.type === "place" && pattern.type === "organization" && pattern.strength >= 3;
}

/**
 * The body in `Kenyan Deputy Trade Adviser`, the word in `Vice President`, not the body in `Labour Party leader`: it ends in a
 * word of offices right before the office, or in the office.
 */
function isInsideTitle(words: readonly Word[], { type, from, to }: Segment): boolean {
  const isOffice = (i: number): boolean =>
    i > from && i < words.length && isRoleNoun(words[i]!) && isOfficeWord(words[i - 1]!);
  if (type === "organization" && namesField(words, from, to)) return false;
  return (type === "organization" || to - from === 1) && (isOffice(to) || isOffice(to - 1));
}

/** `Deputy`, `Trade`; not `Party`, which bodies are called too. */
function isOfficeWord(word: Word): boolean {
  return isRoleModifier(word) && (word.lists & ORGANIZATION_HEAD) === 0;
}

/** `Union Cup`, `Harbour Act`: a body to the model, but named for an event or a law, and not by patterns (`World Food Programme`). */
function isEvent(
  words: readonly Word[],
  { type, from, to }: Segment,
  patterns: ReadonlyMap<number, Segment>,
): boolean {
  const pattern = patterns.get(from);
  const isListed = pattern?.to === to && pattern.type === "organization";
  return type === "organization" && to - from > 1 && (words[to - 1]!.lists & OTHER_HEAD) !== 0 && !isListed;
}
