import { frontedEnd } from "./frontedEnd";
import { absoluteStart } from "./innerSource";
import type { Reading, Unit } from "./reading";
import { relativeEnd } from "./relativeEnd";
import type { ReportingClause } from "./reportingClause";
import { hasVerb, isMark, isVerb } from "./wordClass";

/** Which clause reports the quotation that stands next to it; quotations by their index. */
export interface Claims {
  readonly owners: ReadonlyMap<number, ReportingClause>;
  readonly byClause: ReadonlyMap<ReportingClause, readonly number[]>;
}

/** How many clauses further on may end the content of one. */
const REACH = 12;
/** How far behind its clause the words may be that a thing is called, in tokens. */
const NEAR = 12;

/**
 * Tokens at which the content of a clause ends because another clause begins: the comma or `and` in front of a clause
 * of the same rank, a quotation that another clause claims, and the end of a relative clause, or of one in front.
 */
export function contentStops(
  reading: Reading,
  unit: Unit,
  clauses: readonly ReportingClause[],
  index: number,
  claims: Claims,
): Set<number> {
  const clause = clauses[index]!;
  const stops = new Set<number>();
  for (const other of clauses.slice(index + 1, index + 1 + REACH)) {
    if (reports(reading, other)) addStops(reading, clause, other, stops);
    const absolute = absoluteStart(reading, other);
    if (absolute >= 0) stops.add(absolute);
    for (const region of claims.byClause.get(other) ?? []) {
      const { first } = reading.regions[region]!;
      if (first < clause.cue.end) continue;
      const from = Math.min(first, other.source?.first ?? first, other.first);
      stops.add(from);
      if (/^(?:,|and|but|:)$/.test(reading.words[from - 1]!)) stops.add(from - 1);
    }
  }
  for (const closing of [relativeEnd(reading, unit, clause), frontedEnd(reading, clause)])
    if (closing >= 0) stops.add(closing);
  const action = secondAction(reading, clause);
  if (action >= 0) stops.add(action);
  return stops;
}

/** `called it a “theft” | and left the room`: the `and` behind quoted words in front of what else was done; -1 where there is none. */
function secondAction(reading: Reading, { cue, kinds, inflection }: ReportingClause): number {
  if (!kinds.includes("describe") || inflection !== "past") return -1;
  for (let i = cue.end + 1; i < cue.end + NEAR; i++) {
    if (reading.words[i] !== "and" || !isMark(reading.words[i - 1]!)) continue;
    const isDone = /^\p{Ll}{2,20}ed$/u.test(reading.words[i + 1] ?? "") || isVerb(reading, i + 1);
    return isDone && !hasVerb(reading, { first: cue.end, end: i }) ? i : -1;
  }
  return -1;
}

function reports(reading: Reading, { kinds, cue }: ReportingClause): boolean {
  if (kinds[0] === "utter") return reading.words[cue.end] === "that" || reading.regionAt[cue.end]! >= 0;
  return kinds[0] !== "think";
}

function addStops(
  reading: Reading,
  clause: ReportingClause,
  other: ReportingClause,
  stops: Set<number>,
): void {
  const { first, inflection, order } = other;
  const sameRank = inflection === clause.inflection || order !== "shared";
  if (sameRank && /^(?:and|but|or)$/.test(reading.words[first]!)) stops.add(first);
  if (sameRank && /^(?:and|but)$/.test(reading.words[first - 1] ?? "")) stops.add(first - 1);
  if (reading.words[first - 1] === ",") stops.add(first - 1);
}
