import { AUXILIARIES, COORDINATORS, SUBJECT_PRONOUNS, SUBORDINATORS } from "../lexicon/functionWords";
import { type Reading, regionOf, type TokenRange, type Unit } from "./reading";
import type { ReportingClause } from "./reportingClause";
import { beginsNounPhrase, hasVerb, isAdverb, isVerb } from "./wordClass";

/** How far a relative clause may go on behind its cue, in tokens. */
const LONGEST = 60;

/** The token that ends what a relative clause reports, its comma or the verb of the clause around it; -1 where there is none. */
export function relativeEnd(reading: Reading, unit: Unit, { source, cue }: ReportingClause): number {
  const limit = Math.min(unit.end, cue.end + LONGEST);
  if (source && isRelativeObject(reading, source)) return closingComma(reading, cue.end, limit);
  if (!source || !opensRelative(reading, source)) return -1;
  if (reading.words[source.first - 1] === ",") return closingComma(reading, cue.end, limit);
  const subject = { first: Math.max(unit.first, source.first - LONGEST), end: source.first };
  if (hasVerb(reading, subject)) return -1;
  return mainVerb(reading, cue.end, limit);
}

export function opensRelative({ words }: Reading, { first }: TokenRange): boolean {
  return /^(?:who|which)$/.test(words[first]!);
}

/** `the trial, which Lee says is unfair, goes on`. */
export function isRelativeObject({ words }: Reading, { first }: TokenRange): boolean {
  return /^(?:who|which|whom)$/.test(words[first - 1] ?? "") && words[first - 2] === ",";
}

/** `Lee, who called it wrong, resigned`. */
function closingComma(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const quotation = regionOf(reading, i);
    if (quotation) i = quotation.end - 1;
    else if (reading.words[i] === ",") return i;
  }
  return -1;
}

/** `A man who said that he was lost has been found`: a verb that has no subject of its own behind the last one. */
function mainVerb(reading: Reading, from: number, limit: number): number {
  let subjects = 1;
  for (let i = from; i < limit; i++) {
    const quotation = regionOf(reading, i);
    if (quotation) i = quotation.end - 1;
    else if (isVerb(reading, i)) {
      if (subjects === 0) return i;
      while (goesOn(reading, i)) i++;
      subjects = takesClause(reading, i) ? 1 : 0;
    } else if (opensClause(reading.words[i]!)) subjects = 1;
  }
  return -1;
}

/** `has been found`; not `was lost | has been found`. */
function goesOn(reading: Reading, verb: number): boolean {
  const next = reading.words[verb + 1];
  if (next === undefined) return false;
  if (AUXILIARIES.has(next)) return AUXILIARIES.has(reading.words[verb]!);
  return isVerb(reading, verb + 1) || isAdverb(reading, verb + 1);
}

/** `said the ship`: what stands behind such a verb may be the subject of another. */
function takesClause(reading: Reading, verb: number): boolean {
  return reading.entries[verb]!.reporting !== undefined && beginsNounPhrase(reading, verb + 1);
}

function opensClause(word: string): boolean {
  return (
    SUBJECT_PRONOUNS.has(word) ||
    SUBORDINATORS.has(word) ||
    COORDINATORS.has(word) ||
    /^(?:who|which|,)$/.test(word)
  );
}
