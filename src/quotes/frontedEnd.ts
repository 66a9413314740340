import { PERSONAL_PRONOUNS } from "../lexicon/functionWords";
import type { Reading } from "./reading";
import type { ReportingClause } from "./reportingClause";

/** How far behind its verb such a clause may end, in tokens. */
const LONGEST = 40;
/** How far into its sentence it may begin, in tokens: `Last month, when I asked`. */
const LATEST = 5;

/**
 * `When Lee was asked if he would run, he shook his head`, `After I asked them who pays, they left`: the comma behind which a
 * sentence goes on with its main clause, where a clause of its first words reports; -1 where there is none.
 */
export function frontedEnd(
  { words, regionAt, units, unitAt }: Reading,
  { first, cue, inflection }: ReportingClause,
): number {
  const unit = units[unitAt[cue.first]!]!;
  if (inflection === "participle" || first - 1 < unit.first || first - 1 > unit.first + LATEST) return -1;
  if (!/^(?:when|after|before|once|until|since|while|as)$/.test(words[first - 1]!)) return -1;
  if (first - 1 > unit.first && words[first - 2] !== ",") return -1;
  for (let i = cue.end; i < Math.min(unit.end - 1, cue.end + LONGEST); i++) {
    if (regionAt[i]! >= 0) return -1;
    if (words[i] === "," && PERSONAL_PRONOUNS.has(words[i + 1]!)) return i;
  }
  return -1;
}
