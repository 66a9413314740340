import { spanText } from "../text/span";
import type { Draft } from "./draft";
import { regionOf } from "./draft";
import { type Opening, readForward, readOpening, trimRange } from "./readComplement";
import {
  isCapitalAt,
  isWordAt,
  type Reading,
  type RegionTokens,
  type TokenRange,
  type Unit,
} from "./reading";
import { findReportingClauses, type ReportingClause } from "./reportingClause";

/** What one sentence attributes, by its reporting clauses; outermost clauses only. */
export function attributeUnit(reading: Reading, unit: Unit): Draft[] {
  const clauses = findReportingClauses(reading, unit);
  const drafts: Draft[] = [];
  let covered = unit.first;
  for (const clause of clauses) {
    if (clause.cue.first < covered) continue;
    const opening = readOpening(reading, unit, clause);
    const before = readBackward(reading, unit, clause, opening, covered);
    const stops = stopsAfter(reading, clause, clauses);
    const after = readAfter(reading, unit, opening, stops, before);
    const content = [before?.range, after?.range].filter((range) => range !== undefined);
    const lead = reading.words[unit.end - 1] === ":" && opening.form !== "quotation";
    if (content.length === 0 && !lead) continue;
    if (!isReported(reading, clause, content) && !lead) continue;
    drafts.push({
      cue: clause.cue,
      source: clause.source,
      content,
      unmarked: after?.unmarked ?? false,
      confidence: confidenceOf(clause),
      evidence: evidenceOf(reading, clause, before !== null),
    });
    covered = Math.max(covered, ...content.map((range) => range.end));
  }
  return drafts;
}

/** Tokens at which a following clause ends the content of `clause`: the comma or `and` in front of one of the same rank. */
function stopsAfter(
  reading: Reading,
  clause: ReportingClause,
  clauses: readonly ReportingClause[],
): Set<number> {
  const stops = new Set<number>();
  for (const { first, kinds, inflection, order } of clauses) {
    if (first <= clause.first || kinds[0] === "think" || kinds[0] === "utter") continue;
    const sameRank = inflection === clause.inflection || order !== "shared";
    if (sameRank && /^(?:and|but|or)$/.test(reading.words[first]!)) stops.add(first);
    if (sameRank && /^(?:and|but)$/.test(reading.words[first - 1] ?? "")) stops.add(first - 1);
    if (reading.words[first - 1] === ",") stops.add(first - 1);
  }
  return stops;
}

interface Piece {
  readonly range: TokenRange;
  readonly unmarked: boolean;
}

/** The words before a clause that closes or interrupts them: `“It is done,” Lee said`, `The bridge, Lee said, is safe`. */
function readBackward(
  reading: Reading,
  unit: Unit,
  clause: ReportingClause,
  opening: Opening,
  floor: number,
): Piece | null {
  let last = clause.first - 1;
  const comma = last >= floor && reading.regionAt[last]! < 0 && /^(?:,|[–—-]|--)$/.test(reading.words[last]!);
  if (comma) last--;
  if (last < floor) return null;
  const quotation = regionOf(reading, last);
  if (quotation) {
    if (!comma && !endsLikeSpeech(reading, quotation)) return null;
    const from = isFragment(reading, quotation) ? Math.max(floor, unit.first) : quotation.first;
    const range = trimRange(reading, { first: from, end: quotation.end });
    return range && { range, unmarked: false };
  }
  if (!comma || opening.form === "quotation" || opening.form === "colon") return null;
  if (clause.lemma !== "according" && opening.form === "clause") return null;
  const range = trimRange(reading, { first: Math.max(floor, unit.first), end: last + 1 });
  return range && range.end - range.first > 2 ? { range, unmarked: false } : null;
}

function endsLikeSpeech(reading: Reading, { region, wordCount }: RegionTokens): boolean {
  return wordCount > 5 || /[,.?!…—–-]$/.test(spanText(reading.text.source, region.inner));
}

/** Begins inside the reporter’s own sentence: `The plan was “a gift,” Lee said`. */
function isFragment(reading: Reading, { region, first }: RegionTokens): boolean {
  return (
    !/^[\p{Lu}\p{N}]/u.test(spanText(reading.text.source, region.inner).replace(/^[^\p{L}\p{N}]+/u, "")) &&
    first > 0
  );
}

function readAfter(
  reading: Reading,
  unit: Unit,
  opening: Opening,
  stops: ReadonlySet<number>,
  before: Piece | null,
): Piece | null {
  const { at, form } = opening;
  if (form === "none" || at >= unit.end) return interrupted(reading, unit, opening, stops, before);
  const quotation = regionOf(reading, at);
  if (quotation && standsAlone(reading, unit, quotation))
    return { range: { first: quotation.first, end: quotation.end }, unmarked: false };
  if (form === "colon" && !quotation && isCapitalAt(reading, at)) {
    const end = reading.text.paragraphs[unit.paragraph]!.endToken;
    return { range: { first: at, end }, unmarked: true };
  }
  if (before && form !== "quotation" && reading.words[at] !== "that") return null;
  const range = readForward(reading, unit, at, stops);
  return range && { range, unmarked: false };
}

/** `The bridge, Lee said, is safe`: the content goes on after the second comma. */
function interrupted(
  reading: Reading,
  unit: Unit,
  { at }: Opening,
  stops: ReadonlySet<number>,
  before: Piece | null,
): Piece | null {
  if (!before || reading.words[at] !== "," || regionOf(reading, before.range.end - 1)) return null;
  const range = readForward(reading, unit, at + 1, stops);
  return range && { range, unmarked: false };
}

/** Not woven into the sentence: nothing but marks follows, or the sentence goes on after a full sentence of speech. */
function standsAlone(reading: Reading, unit: Unit, quotation: RegionTokens): boolean {
  const next = quotation.end;
  if (next >= unit.end || !isFragment(reading, quotation)) return true;
  if (isWordAt(reading, next)) return false;
  return reading.regionAt[next + 1] === -1 && !/^(?:and|or)$/.test(reading.words[next + 1] ?? "");
}

/** Thoughts count where they are quoted; verbs that say little by themselves also before `that`. */
function isReported(reading: Reading, clause: ReportingClause, content: readonly TokenRange[]): boolean {
  if (clause.kinds.some((kind) => kind !== "think" && kind !== "utter"))
    return clause.source !== null || content.length > 1;
  if (clause.kinds.includes("utter") && content.some((range) => reading.words[range.first] === "that"))
    return true;
  const quoted = content.some((range) => {
    for (let i = range.first; i < range.end; i++) if (reading.regionAt[i]! >= 0) return true;
    return false;
  });
  return quoted;
}

function confidenceOf(clause: ReportingClause): number {
  if (!clause.source) return 0.3;
  if (clause.order === "shared") return 0.8;
  return clause.kinds.includes("say") || clause.kinds.includes("tell") ? 0.95 : 0.85;
}

function evidenceOf(reading: Reading, clause: ReportingClause, after: boolean): string {
  const { first, end } = clause.cue;
  const cue = reading.words.slice(first, end).join(" ");
  return `${cue}, ${after ? "after" : "before"} the quote`;
}
