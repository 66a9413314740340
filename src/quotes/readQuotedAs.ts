import { isQuoting } from "./innerSource";
import { isPassive, LONGEST_ASIDE } from "./passive";
import type { Reading, Unit } from "./reading";
import { readSubject } from "./readSubject";
import type { ReportingClause } from "./reportingClause";

/** `The agency quoted Lee, a coach, as saying`: the words are Lee’s. */
export function readQuotedAs(reading: Reading, unit: Unit, i: number): ReportingClause | null {
  const { words, regionAt, entries } = reading;
  if (!isQuoting(words[i]!) || isPassive(reading, i, "past")) return null;
  for (let at = i + 2; at < Math.min(unit.end - 1, i + LONGEST_ASIDE) && regionAt[at]! < 0; at++) {
    const form = entries[at + 1]!.reporting;
    if (/^[.;:?!]$/.test(words[at]!)) return null;
    if (words[at] !== "as" || form?.inflection !== "participle") continue;
    const { kinds, lemma, inflection } = form;
    const subject = readSubject(reading, unit.first, i);
    const first = subject.source ? subject.start : i;
    const source = { first: i + 1, end: words[at - 1] === "," ? at - 1 : at };
    const cue = { first: at, end: at + 2 };
    return { first, end: cue.end, cue, source, kinds, order: "subject first", lemma, inflection };
  }
  return null;
}

/** How far before `as saying` its `was quoted` may stand, in tokens. */
const QUOTED_BEFORE = 16;

/** Where `was quoted` stands in `Lee was quoted by the agency as saying`; null in front of other verbs. */
export function quotedBefore({ words, regionAt }: Reading, unit: Unit, i: number): number | null {
  if (words[i - 1] !== "as" || !/^(?:saying|telling|adding)$/.test(words[i]!)) return null;
  for (let at = i - 2; at > Math.max(unit.first, i - QUOTED_BEFORE) && regionAt[at]! < 0; at--)
    if (/^(?:quoted|cited|reported)$/.test(words[at]!) && /^(?:is|are|was|were|been)$/.test(words[at - 1]!))
      return at - 1;
  return null;
}
