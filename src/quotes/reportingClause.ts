import { AUXILIARIES, PERSONAL_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../lexicon/functionWords";
import {
  particlesOf,
  REPORTING_FORMS,
  type ReportingForm,
  type ReportingKind,
} from "../lexicon/reportingVerbs";
import { EXPRESSED, EXPRESSING } from "../lexicon/speechNouns";
import { readInvertedSubject } from "./readInvertedSubject";
import { isCapitalAt, isWordAt, type Reading, type TokenRange, type Unit } from "./reading";
import { readLeadSubject } from "./readLeadSubject";
import { readSubject } from "./readSubject";
import { followsDeterminer, isAdverb, isPossessiveEnding } from "./wordClass";

/** Words that tell that something is said, with who says it: `the coach has also said`, `said Joe Ruiz`, `according to two engineers`. */
export interface ReportingClause extends TokenRange {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly kinds: readonly ReportingKind[];
  /** `shared`: the source stands in an earlier clause of the sentence (`rose and said`). */
  readonly order: "subject first" | "verb first" | "shared";
  /** Base form of the verb; `express` and `according` for those phrases. */
  readonly lemma: string;
  readonly inflection: ReportingForm["inflection"];
}

interface Cue extends TokenRange {
  readonly form: Pick<ReportingForm, "lemma" | "kinds" | "inflection">;
}

/** The reporting clauses of one sentence, in order. */
export function findReportingClauses(reading: Reading, unit: Unit): ReportingClause[] {
  const clauses: ReportingClause[] = [];
  for (let i = unit.first; i < unit.end; i++) {
    if (reading.regionAt[i]! >= 0) continue;
    const clause = readAccordingTo(reading, unit, i) ?? readVerbClause(reading, unit, i, clauses.at(-1));
    if (!clause) continue;
    clauses.push(clause);
    i = Math.max(i, clause.cue.end - 1, clause.order === "verb first" ? clause.end - 1 : 0);
  }
  return clauses;
}

/** `according to police`, `according to early results of a poll, …`: the source runs to the next mark. */
function readAccordingTo(reading: Reading, unit: Unit, i: number): ReportingClause | null {
  if (reading.words[i] !== "according" || reading.words[i + 1] !== "to") return null;
  const first = i + 2;
  let end = first;
  while (
    end < Math.min(unit.end, first + 30) &&
    reading.regionAt[end]! < 0 &&
    !/^[,.;:!?()–—]$/.test(reading.words[end]!)
  )
    end++;
  if (end === first) return null;
  const cue = { first: i, end: first };
  const source = { first, end };
  return {
    first: i,
    end,
    cue,
    source,
    kinds: ["say"],
    order: "verb first",
    lemma: "according",
    inflection: "past",
  };
}

function readVerbClause(
  reading: Reading,
  unit: Unit,
  i: number,
  previous: ReportingClause | undefined,
): ReportingClause | null {
  const cue = readCue(reading, unit, i);
  if (!cue) return null;
  const { form } = cue;
  const build = (
    order: ReportingClause["order"],
    source: TokenRange | null,
    first: number,
    end: number,
  ): ReportingClause => ({
    first,
    end,
    cue: { first: cue.first, end: cue.end },
    source,
    kinds: form.kinds,
    order,
    lemma: form.lemma,
    inflection: form.inflection,
  });
  if (isPassive(reading, i, form.inflection)) return null;
  const shared = (first: number): ReportingClause =>
    build("shared", previous?.source ?? readLeadSubject(reading, unit, i), first, cue.end);
  if (form.inflection === "participle" && isLoose(reading.words[i - 1] ?? "")) return shared(i);
  const trailing = readTrailingSubject(reading, unit, i, cue);
  if (trailing) return build("verb first", trailing, i, trailing.end);
  const subject = readSubject(reading, unit.first, i);
  if (subject.found === "shared" || subject.found === "infinitive") return shared(subject.start);
  if (subject.source) return build("subject first", subject.source, subject.start, cue.end);
  const inverted = mayInvert(reading, unit, i) ? readInvertedSubject(reading, cue.end, unit.end) : null;
  if (inverted) return build("verb first", inverted, subject.start, inverted.end);
  return form.inflection === "participle" ? shared(subject.start) : null;
}

/** `The bridge is safe, said Joe Ruiz, a coach.`: after a comma, a subject with no verb of its own behind it. */
function readTrailingSubject(reading: Reading, unit: Unit, i: number, { form, end }: Cue): TokenRange | null {
  if (reading.words[i - 1] !== "," || form.inflection === "participle" || !form.kinds.includes("say"))
    return null;
  const source = readInvertedSubject(reading, end, unit.end);
  if (!source || SUBJECT_PRONOUNS.has(reading.words[source.first]!)) return null;
  if (form.lemma !== "say" && !namesSomeone(reading, source)) return null;
  const next = reading.words[source.end];
  const ends =
    source.end >= unit.end ||
    reading.regionAt[source.end]! >= 0 ||
    /^(?:[,.;:–—]|in|on|during|at|when|while|as)$/.test(next!);
  return ends ? source : null;
}

function namesSomeone(reading: Reading, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (reading.names[reading.nameAt[i]!]?.type === "person") return true;
  return false;
}

/** `…, adding that`, `by saying`: what a participle belongs to is not the noun before it. */
function isLoose(before: string): boolean {
  return /^(?:,|[–—]|while|when)$/.test(before) || PREPOSITIONS.has(before);
}

/** `“It is done,” said Lee` and `Said Lee: …`: nothing but a quotation or a comma stands before the verb. */
function mayInvert(reading: Reading, unit: Unit, i: number): boolean {
  return (
    i === unit.first || reading.regionAt[i - 1]! >= 0 || /^(?:,|[–—-]|--|as|so)$/.test(reading.words[i - 1]!)
  );
}

function readCue(reading: Reading, unit: Unit, i: number): Cue | null {
  const word = reading.words[i]!;
  if (EXPRESSING.has(word)) return readExpressed(reading, unit, i);
  const form = REPORTING_FORMS.get(word);
  if (!form || !isWordAt(reading, i) || !isVerbHere(reading, unit, i, form)) return null;
  const particle = particlesOf(form.lemma).includes(reading.words[i + 1] ?? "");
  if (form.particles.length > 0 && !particle) return null;
  if (isNaming(reading, i, form)) return null;
  return { first: i, end: i + (particle && i + 1 < unit.end ? 2 : 1), form };
}

/** `a program called Clean Water`: gives a thing its name. */
function isNaming(reading: Reading, i: number, { lemma, inflection }: ReportingForm): boolean {
  if (!/^(?:call|dub|label|brand|term|nickname|tag|title|christen)$/.test(lemma) || inflection !== "past")
    return false;
  const before = reading.words[i - 1] ?? "";
  const noun =
    isWordAt(reading, i - 1) &&
    !isCapitalAt(reading, i - 1) &&
    !PERSONAL_PRONOUNS.has(before) &&
    !isAdverb(before);
  return noun && !AUXILIARIES.has(before) && (isCapitalAt(reading, i + 1) || reading.regionAt[i + 1]! >= 0);
}

/** `expressed hope`, `voiced deep concern`: the verb up to what it voices. */
function readExpressed(reading: Reading, unit: Unit, i: number): Cue | null {
  for (let at = i + 1; at < Math.min(unit.end, i + 5); at++) {
    if (!EXPRESSED.has(reading.words[at]!)) continue;
    const inflection = reading.words[i]!.endsWith("ing") ? "participle" : "past";
    return { first: i, end: at + 1, form: { lemma: "express", kinds: ["say"], inflection } };
  }
  return null;
}

/** Tells the verb from the noun of the same form by the word before it. */
function isVerbHere(reading: Reading, unit: Unit, i: number, form: ReportingForm): boolean {
  if (isCapitalAt(reading, i) && i > unit.first && !isHeadline(reading, i)) return false;
  const before = i > unit.first ? reading.words[i - 1]! : "";
  if (
    followsDeterminer(reading, i) &&
    !/^(?:this|that|these|those|both|all|most|many|some|several|others?)$/.test(before)
  )
    return isPossessiveEnding(before) && form.inflection === "participle";
  if (form.inflection !== "base") return true;
  return (
    AUXILIARIES.has(before) ||
    PERSONAL_PRONOUNS.has(before) ||
    /^(?:to|not|also|and|who|that|often|they|people|critics|.{3,}s)$/.test(before)
  );
}

function isHeadline(reading: Reading, i: number): boolean {
  const { headline } = reading.text.layout;
  return (
    headline !== null &&
    reading.text.tokens[i]!.end <= headline.end &&
    reading.text.tokens[i]!.start >= headline.start
  );
}

/** `was told`, `has been described`, `being asked`: the subject is not who speaks. */
function isPassive(reading: Reading, i: number, inflection: ReportingForm["inflection"]): boolean {
  if (inflection !== "past") return false;
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const word = reading.words[at]!;
    if (/^(?:is|are|was|were|be|been|being|am|get|got|gets|[’']re|[’']m)$/.test(word)) return true;
    if (!/^(?:not|n[’']t|also|been|.+ly|never|often|once|so|now|widely|first)$/.test(word)) return false;
  }
  return false;
}
