import { claimQuotations } from "./claimQuotations";
import { contentStops } from "./contentStops";
import type { Draft } from "./draft";
import { findReportingClauses } from "./findReportingClauses";
import { type Opening, readOpening } from "./readComplement";
import { readAfter, readBackward } from "./readContent";
import { isCapitalAt, type Reading, type TokenRange, type Unit } from "./reading";
import { readLeadSubject } from "./readLeadSubject";
import type { ReportingClause } from "./reportingClause";
import { beginsNounPhrase } from "./wordClass";

/** Longest unquoted sentence that one clause at its end reports, in tokens. */
const LONGEST_SENTENCE = 200;

/** What one sentence attributes, by its reporting clauses; outermost clauses, and those that a quotation stands next to. */
export function attributeUnit(reading: Reading, unit: Unit): Draft[] {
  const clauses = findReportingClauses(reading, unit);
  const openings = clauses.map((clause) => readOpening(reading, unit, clause));
  const claims = claimQuotations(reading, unit, clauses, openings);
  const leads = reading.words[unit.end - 1] === ":";
  const drafts: Draft[] = [];
  const closing = closingClause(reading, unit, clauses, openings);
  let covered = unit.first;
  clauses.forEach((clause, index) => {
    if (index < closing) return;
    if (clause.cue.first < covered && !claims.byClause.has(clause)) return;
    const opening = openings[index]!;
    const stops = contentStops(reading, clauses, index, claims);
    const before = readBackward(reading, unit, clause, opening, covered);
    const owner = claims.owners.get(reading.regionAt[opening.at] ?? -1);
    const after = owner && owner !== clause ? null : readAfter(reading, unit, opening, stops, before);
    const content = [before?.range, after?.range].filter((range) => range !== undefined);
    const source = clause.source ?? sharedSource(reading, unit, clause, drafts.at(-1));
    const waits = leads && opening.form !== "quotation";
    if (!waits && (content.length === 0 || !isReported(reading, clause, source, content))) return;
    drafts.push({
      cue: clause.cue,
      source,
      content,
      unmarked: after?.unmarked ?? false,
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
  if (!clause || clause.order === "shared" || openings[index]!.form !== "none") return -1;
  if (reading.words[clause.first - 1] !== "," || clause.first - unit.first > LONGEST_SENTENCE) return -1;
  return isQuoted(reading, { first: unit.first, end: clause.first }) ? -1 : index;
}

/** The subject of the clause before, or of the sentence; of the main clause behind its comma for an opening participle. */
function sharedSource(
  reading: Reading,
  unit: Unit,
  clause: ReportingClause,
  last: Draft | undefined,
): TokenRange | null {
  if (last?.source) return last.source;
  const source = readLeadSubject(
    reading,
    unit,
    clause.cue.first === unit.first ? unit.end : clause.cue.first,
  );
  return source && reading.words[source.first] === "it" ? null : source;
}

/** Thoughts count where they are quoted; verbs that say little by themselves also before `that`. */
function isReported(
  reading: Reading,
  clause: ReportingClause,
  source: TokenRange | null,
  content: readonly TokenRange[],
): boolean {
  if (content.some((range) => isQuoted(reading, range))) return true;
  const [first] = content;
  if (!source || !first || (content.length === 1 && isStump(reading, clause, first))) return false;
  if (asksToStayUnnamed(reading, first) || isBareObject(reading, clause, first)) return false;
  if (clause.kinds.includes("utter") && reading.words[first.first] === "that") return true;
  return clause.kinds.some((kind) => kind !== "think" && kind !== "utter");
}

function isQuoted(reading: Reading, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (reading.regionAt[i]! >= 0) return true;
  return false;
}

/** `denied it`, `1,200 pledged delegates`: a word that says nothing, or no infinitive or clause after a vow. */
function isBareObject(reading: Reading, { kinds }: ReportingClause, { first, end }: TokenRange): boolean {
  const word = reading.words[first]!;
  if (end - first === 1) return /^(?:it|this|that|him|her|them|so|me|us)$/.test(word);
  if (kinds[0] !== "vow" || isCapitalAt(reading, first)) return false;
  return (
    !/^(?:to|that|not|\W|\d)/.test(word) &&
    !beginsNounPhrase(reading, first) &&
    !/^(?:my|our|his|her|its|their|him|them|us|me)$/.test(word)
  );
}

/** One or two words before the clause are no statement of their own: `Yesterday, Lee said`. */
function isStump(reading: Reading, clause: ReportingClause, { first, end }: TokenRange): boolean {
  return first < clause.first && end - first < 3 && reading.regionAt[first]! < 0;
}

/** `who asked not to be named`, `who requested anonymity`. */
function asksToStayUnnamed({ words }: Reading, { first }: TokenRange): boolean {
  return /^(?:(?:not )?to be (?:named|identified|quoted)|anonymity|to remain anonymous)/.test(
    words.slice(first, first + 4).join(" "),
  );
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
