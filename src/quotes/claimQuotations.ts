import type { Claims } from "./contentStops";
import type { Opening } from "./readComplement";
import { endsLikeSpeech, isFragment } from "./readContent";
import { type Reading, regionOf, type Unit } from "./reading";
import type { ReportingClause } from "./reportingClause";

/**
 * Which clause a quotation stands next to: a clause right after it (`“It is done,” Lee said`) before one right in
 * front of it (`Lee said, “It is done”`), and the nearer of two in front.
 */
export function claimQuotations(
  reading: Reading,
  unit: Unit,
  clauses: readonly ReportingClause[],
  openings: readonly Opening[],
): Claims {
  const owners = new Map<number, ReportingClause>();
  clauses.forEach((clause, index) => {
    const { at, form } = openings[index]!;
    if (clause.kinds[0] === "think" || (form !== "quotation" && form !== "colon") || at >= unit.end) return;
    const quotation = regionOf(reading, at);
    if (quotation && !isFragment(reading, quotation)) owners.set(reading.regionAt[at]!, clause);
  });
  for (const clause of clauses) {
    if (clause.order === "shared" || clause.inflection === "participle" || clause.kinds[0] === "think")
      continue;
    const region = regionBefore(reading, unit, clause);
    if (region >= 0) owners.set(region, clause);
  }
  const byClause = new Map<ReportingClause, number[]>();
  for (const [region, owner] of owners) byClause.set(owner, [...(byClause.get(owner) ?? []), region]);
  return { owners, byClause };
}

function regionBefore(reading: Reading, unit: Unit, { first }: ReportingClause): number {
  const comma = reading.words[first - 1] === "," && reading.regionAt[first - 1]! < 0;
  const last = comma ? first - 2 : first - 1;
  const quotation = last >= unit.first ? regionOf(reading, last) : undefined;
  return quotation && (comma || endsLikeSpeech(reading, quotation)) ? reading.regionAt[last]! : -1;
}
