import { OPENS_REPORT } from "../mentions/wordTraits";
import { readAccordingTo } from "./readAccordingTo";
import type { Reading, Unit } from "./reading";
import { readQuotedAs } from "./readQuotedAs";
import { readVerbClause } from "./readVerbClause";
import type { ReportingClause } from "./reportingClause";

/** The reporting clauses of one sentence, in order. */
export function findReportingClauses(reading: Reading, unit: Unit): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (let i = unit.first; i < unit.end; i++) {
    if (!(reading.entries[i]!.traits & OPENS_REPORT) || reading.regionAt[i]! >= 0) continue;
    const clause =
      readAccordingTo(reading, unit, i) ?? readQuotedAs(reading, unit, i) ?? readVerbClause(reading, unit, i);
    if (!clause) continue;
    clauses.push(clause);
    i = Math.max(i, clause.cue.end - 1, clause.order === "verb first" ? clause.end - 1 : 0);
  }
  return clauses;
}
