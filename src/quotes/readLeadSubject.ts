import { COORDINATORS, PREPOSITIONS, SUBORDINATORS } from "../lexicon/functionWords";
import { isRoleNoun } from "../mentions/titleWords";
import { objectInside } from "./objectInside";
import { readInvertedSubject } from "./readInvertedSubject";
import type { Reading, TokenRange, Unit } from "./reading";
import { isAdverb } from "./wordClass";

/** How far into a sentence its subject may begin or end, in tokens. */
const REACH = 80;

/**
 * The subject with which a sentence begins: `Lee rose and …`, `After the game, the coach …`. Reads up to token `limit`;
 * quotations at the start, and lead-ins up to their comma, are skipped.
 */
export function readLeadSubject(reading: Reading, unit: Unit, limit: number): TokenRange | null {
  const before = Math.min(limit, unit.first + REACH);
  let at = unit.first;
  while (at < before) {
    const word = reading.words[at]!;
    if (reading.regionAt[at]! >= 0) at = reading.regions[reading.regionAt[at]!]!.end;
    else if (COORDINATORS.has(word) || isAdverb(reading, at) || /^[,–—-]$/.test(word)) at++;
    else if (isLeadIn(word) && !isOffice(reading, at)) {
      const comma = nextComma(reading, at, before);
      if (comma < 0) return null;
      at = comma + 1;
    } else {
      const subject = readInvertedSubject(reading, at, before);
      if (!subject || !isTime(reading, subject)) return subject && withoutObject(reading, subject);
      at = subject.end;
    }
  }
  return null;
}

/** `The firm | cut its profit`. */
function withoutObject(reading: Reading, { first, end }: TokenRange): TokenRange {
  const object = objectInside(reading, { first, end });
  return { first, end: object < 0 ? end : object - 1 };
}

function isLeadIn(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    (word.length > 4 && word.endsWith("ing")) ||
    word === "asked"
  );
}

/** `Catering manager Ana Reyes`, `Acting mayor Joe Ruiz`. */
function isOffice({ entries, words }: Reading, i: number): boolean {
  return words[i]!.endsWith("ing") && entries[i + 1] !== undefined && isRoleNoun(entries[i + 1]!);
}

/** `A few days later, Lee …`, `Last week Lee …`. */
function isTime(reading: Reading, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if (/^(?:days?|weeks?|months?|years?|hours?|minutes?|moments?|time)$/.test(reading.words[i]!))
      return /^(?:,|later|ago|earlier|before|after)$/.test(reading.words[end] ?? "");
  return false;
}

function nextComma(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (reading.words[i] === "," && reading.regionAt[i]! < 0) return i;
  return -1;
}
