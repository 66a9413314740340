import type { ReportingForm } from "../lexicon/reportingVerbs";
import { isQuoting } from "./innerSource";
import type { Reading, Unit } from "./reading";
import { isVerb, lacksObject } from "./wordClass";

/** Longest aside between commas, in tokens. */
export const LONGEST_ASIDE = 14;

/** `was told`, `has been described`, `being asked`: the subject is not who speaks. */
export function isPassive(reading: Reading, i: number, inflection: ReportingForm["inflection"]): boolean {
  if (inflection !== "past") return false;
  if (lacksObject(reading, i)) return true;
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const word = reading.words[at]!;
    if (/^(?:is|are|was|were|be|been|being|am|get|got|gets|[’']re|[’']m)$/.test(word)) return true;
    if (!/^(?:not|n[’']t|also|been|.+ly|never|often|once|so|now|widely|first|best)$/.test(word)) return false;
  }
  return false;
}

/** `A study, read out on Tuesday, found that …`, `The agency, citing a sailor, said`: a participle between a subject and the verb that it has. */
export function isPassiveAside(
  reading: Reading,
  unit: Unit,
  i: number,
  inflection: ReportingForm["inflection"],
): boolean {
  const isAside = inflection === "past" || (inflection === "participle" && isQuoting(reading.words[i]!));
  if (!isAside || reading.words[i - 1] !== "," || i - 2 < unit.first) return false;
  if (reading.words.slice(Math.max(unit.first, i - LONGEST_ASIDE), i - 1).includes(",")) return false;
  for (let at = i + 1; at < Math.min(unit.end, i + LONGEST_ASIDE); at++) {
    if (reading.regionAt[at]! >= 0 || /^[.;:?!]$/.test(reading.words[at]!)) return false;
    if (reading.words[at] === ",")
      return isVerb(reading, at + 1) || reading.entries[at + 1]?.reporting?.inflection === "past";
  }
  return false;
}
