import { claimQuotations } from "./claimQuotations";
import { contentStops } from "./contentStops";
import type { Draft } from "./draft";
import { findReportingClauses } from "./findReportingClauses";
import { frontedEnd } from "./frontedEnd";
import { isQuoted, isReported } from "./isReported";
import { type Opening, readOpening } from "./readComplement";
import { isFragment, readAfter, readBackward } from "./readContent";
import { type Reading, regionOf, type TokenRange, type Unit } from "./reading";
import { readLeadSubject } from "./readLeadSubject";
import type { ReportingClause } from "./reportingClause";

/** Longest unquoted sentence that one clause at its end reports, in tokens. */
const LONGEST_SENTENCE = 200;

/** What one sentence attributes, by its reporting clauses; outermost clauses, and those that a quotation stands next to. */
export function attributeUnit(reading: Reading, unit: Unit): Draft[] {
  const clauses = findReportingClauses(reading, unit);
  if (clauses.length === 0) return [];
  const openings = clauses.map((clause) => readOpening(reading, unit, clause));
  const claims = claimQuotations(reading, unit, clauses, openings);
  const leads = reading.words[unit.end - 1] === ":";
  const drafts: Draft[] = [];
  const closing = closingClause(reading, unit, clauses, openings);
  let covered = unit.first;
  clauses.forEach((clause, index) => {
    if (index < closing) return;
    if (clause.cue.first < covered && !claims.byClause.has(clause)) return;
    const owner = claims.owners.get(reading.regionAt[openings[index]!.at] ?? -1);
    const taken = owner !== undefined && owner !== clause;
    const opening: Opening = taken ? { at: unit.end, form: "none" } : openings[index]!;
    const stops = contentStops(reading, unit, clauses, index, claims);
    const before = readBackward(reading, unit, clause, opening, covered);
    const after = readAfter(reading, unit, opening, stops, before);
    const content = [before?.range, after?.range].filter((range) => range !== undefined);
    const source = clause.source ?? sharedSource(reading, unit, clause, clauses[index - 1], drafts.at(-1));
    const waits = leads && opening.form !== "quotation";
    if (!waits && (content.length === 0 || !isReported(reading, clause, source, content))) return;
    if (
      isBackground(reading, unit, clause, clauses.length) &&
      !content.some((range) => isQuoted(reading, range))
    )
      return;
    drafts.push({
      cue: clause.cue,
      source,
      content,
      unmarked: after?.unmarked ?? false,
      settled: after?.unmarked ?? false,
      confidence: confidenceOf(clause, source),
      evidence: evidenceOf(reading, clause, before !== null),
    });
    covered = Math.max(covered, ...content.map((range) => range.end));
  });
  return drafts;
}

/** Index of the clause that reports all of an unquoted sentence before it: `They agreed to talk, officials said.` */
function closingClause(
  reading: Reading,
  unit: Unit,
  clauses: readonly ReportingClause[],
  openings: readonly Opening[],
): number {
  const index = clauses.length - 1;
  const clause = clauses[index];
  if (!clause?.kinds.some((kind) => kind === "say" || kind === "tell")) return -1;
  if (clauses[0]!.lemma === "according" && clauses[0]!.first === unit.first) return -1;
  if (clause.order === "shared" || openings[index]!.form !== "none") return -1;
  if (reading.words[clause.first - 1] !== "," || clause.first - unit.first > LONGEST_SENTENCE) return -1;
  const told = clauses
    .slice(0, index)
    .some(({ kinds, order }) => order !== "shared" && kinds[0] !== "utter" && kinds[0] !== "think");
  return holdsSpeech(reading, { first: unit.first, end: clause.first }, told) ? -1 : index;
}

/** `Pointing to the map, Lee said …`: an opening participle leads up to the statement and is none, but for a `that`. */
function isBackground(
  { words }: Reading,
  unit: Unit,
  { cue, kinds }: ReportingClause,
  clauses: number,
): boolean {
  const describes = kinds.includes("describe") || kinds.includes("utter");
  return (
    cue.first === unit.first &&
    clauses > 1 &&
    describes &&
    words[cue.first]!.endsWith("ing") &&
    words[cue.end] !== "that"
  );
}

/** True where words of somebody else may be quoted: whole sentences, or any words where another clause tells of them. */
function holdsSpeech(reading: Reading, { first, end }: TokenRange, told: boolean): boolean {
  for (let i = first; i < end; i++) {
    const quotation = regionOf(reading, i);
    if (quotation && (told || quotation.end === end - 1 || !isFragment(reading, quotation))) return true;
  }
  return false;
}

/** The subject of the clause before, or of the sentence; of the main clause behind its comma for an opening participle. */
function sharedSource(
  reading: Reading,
  unit: Unit,
  clause: ReportingClause,
  before: ReportingClause | undefined,
  last: Draft | undefined,
): TokenRange | null {
  if (before?.source && reading.words[before.end] === "," && before.end + 1 === clause.first)
    return before.source;
  const relative = relativeAround(reading, unit, clause);
  if (relative) return relative;
  const fronted = before ? frontedEnd(reading, before) : -1;
  if (fronted >= 0 && fronted < clause.first) return { first: fronted + 1, end: fronted + 2 };
  if (last?.source) return last.source;
  const source = readLeadSubject(
    reading,
    unit,
    clause.cue.first === unit.first ? unit.end : clause.cue.first,
  );
  return source && reading.words[source.first] === "it" ? null : source;
}

/** The `who` of the clause that a participle belongs to: `a rival who stirred the race by questioning …`; a comma ends such a clause. */
function relativeAround(
  reading: Reading,
  unit: Unit,
  { cue, inflection }: ReportingClause,
): TokenRange | null {
  if (inflection !== "participle" || reading.words[cue.first - 1] !== "by") return null;
  for (let i = cue.first - 2; i >= unit.first; i--) {
    if (reading.regionAt[i]! >= 0 || /^[,;:–—]$/.test(reading.words[i]!)) return null;
    if (reading.words[i] === "who") return { first: i, end: i + 1 };
  }
  return null;
}

function confidenceOf(clause: ReportingClause, source: TokenRange | null): number {
  if (!source) return 0.3;
  if (clause.order === "shared") return 0.8;
  return clause.kinds.includes("say") || clause.kinds.includes("tell") ? 0.95 : 0.85;
}

function evidenceOf(reading: Reading, clause: ReportingClause, after: boolean): string {
  const { first, end } = clause.cue;
  const cue = reading.words.slice(first, end).join(" ");
  return `${cue}, ${after ? "after" : "before"} the quote`;
}
