import { readRolePhrase } from "../entities/readRolePhrase";
import {
  COORDINATORS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
} from "../lexicon/functionWords";
import type { ReportingForm } from "../lexicon/reportingVerbs";
import { OPENS_REPORT } from "../mentions/wordTraits";
import { tokenIndexAt } from "../text/token";
import { isQuoting } from "./innerSource";
import { type Cue, readCue } from "./readCue";
import { readInvertedSubject } from "./readInvertedSubject";
import { isCapitalAt, nameOf, type Reading, type TokenRange, type Unit } from "./reading";
import { readSubject } from "./readSubject";
import type { ReportingClause } from "./reportingClause";
import { beginsNounPhrase, isVerb } from "./wordClass";

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

/** `according to police`, `in the words of the mayor`, `according to early results of a poll, …`: the source runs to the next mark. */
function readAccordingTo(reading: Reading, unit: Unit, i: number): ReportingClause | null {
  const at = accordingFrom(reading, i);
  const first = i + 2;
  if (at < unit.first) return null;
  let end = first;
  while (
    end < Math.min(unit.end, first + 30) &&
    reading.regionAt[end]! < 0 &&
    !/^[,.;:!?()–—]$/.test(reading.words[end]!)
  )
    end++;
  if (end === first) return null;
  end = overRole(reading, overName(reading, overAcronym(reading, end)));
  const cue = { first: at, end: first };
  const source = { first, end };
  return {
    first: at,
    end,
    cue,
    source,
    kinds: ["say"],
    order: "verb first",
    lemma: "according",
    inflection: "past",
  };
}

/** Where `according to` or `in the words of` begins whose verb or noun stands at `i`; -1 where neither stands there. */
function accordingFrom({ words }: Reading, i: number): number {
  if (words[i] === "according" && words[i + 1] === "to") return i;
  return words[i] === "words" && words[i + 1] === "of" && words[i - 1] === "the" && words[i - 2] === "in"
    ? i - 2
    : -1;
}

/** Over `(NPA)`, the short form of a name in front of it. */
function overAcronym({ words }: Reading, end: number): number {
  return words[end] === "(" && words[end + 2] === ")" ? end + 3 : end;
}

/** Over `, Joe Ruiz, MP` up to the comma behind it: the name of the `coach` in front. */
function overName(reading: Reading, end: number): number {
  const { words, nameAt } = reading;
  if (words[end] !== "," || nameOf(reading, end + 1)?.type !== "person" || nameAt[end - 1]! >= 0) return end;
  const index = nameAt[end + 1]!;
  let at = end + 1;
  while (nameAt[at] === index) at++;
  if (words[at] === "," && words[at + 2] === "," && /^(?:qc|kc|mp|md|phd|jr|sr)$/.test(words[at + 1]!))
    at += 2;
  return words[at] === "," ? at : end;
}

/** Over `, manager of a hotel by the lake` or `, who runs a hotel` up to the mark behind it: what is said of the one in front. */
function overRole(reading: Reading, end: number): number {
  const { words, text } = reading;
  if (words[end] !== "," || nameOf(reading, end - 1)?.type !== "person") return end;
  if (/^who(?:se)?$/.test(words[end + 1] ?? "")) return overRelative(reading, end + 1);
  const isInName = (token: number): boolean => (nameOf(reading, token)?.type ?? "person") !== "person";
  const role = readRolePhrase(text.tokens, end + 1, isInName);
  const behind = role ? tokenIndexAt(text.tokens, role.end - 1) + 1 : end;
  return /^[,.;]$/.test(words[behind] ?? ".") ? behind : end;
}

/** The mark that ends the clause that a relative pronoun begins; the comma in front of it where none is near. */
function overRelative({ words, regionAt }: Reading, first: number): number {
  for (let i = first; i < Math.min(words.length, first + LONGEST_ASIDE) && regionAt[i]! < 0; i++)
    if (/^[,.;]$/.test(words[i]!)) return i;
  return first - 1;
}

/** `The agency quoted Lee, a coach, as saying`: the words are Lee’s. */
function readQuotedAs(reading: Reading, unit: Unit, i: number): ReportingClause | null {
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

function readVerbClause(reading: Reading, unit: Unit, i: number): ReportingClause | null {
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
  if (isPassive(reading, i, form.inflection) || isPassiveAside(reading, unit, i, form.inflection))
    return null;
  const shared = (first: number): ReportingClause => build("shared", null, first, cue.end);
  if (form.inflection === "participle" && i === unit.first) return shared(i);
  const quotedAt = quotedBefore(reading, unit, i);
  const isPart = form.inflection === "participle" && quotedAt === null;
  const apposed = isPart ? readApposedSubject(reading, unit, i) : null;
  if (apposed) return build("subject first", apposed, apposed.first, cue.end);
  if (isPart && isLoose(reading.words[i - 1] ?? "")) return shared(i);
  const trailing = readTrailingSubject(reading, unit, i, cue);
  if (trailing) return build("verb first", trailing, i, trailing.end);
  const subject = readSubject(reading, unit.first, quotedAt ?? i);
  if (subject.found === "infinitive") return { ...shared(subject.start), kinds: infinitiveKinds(form.kinds) };
  if (subject.found === "shared") return shared(subject.start);
  if (subject.source && isNounPhrase(reading, subject.source) && !holdsObject(reading, subject.source)) {
    const source = form.inflection === "participle" ? whoIsShown(reading, subject.source) : subject.source;
    return build("subject first", source, subject.start, cue.end);
  }
  const inverted = mayInvert(reading, unit, i) ? readInvertedSubject(reading, cue.end, unit.end) : null;
  if (inverted && !/^(?:this|that|these|those)$/.test(reading.words[inverted.end - 1]!))
    return build("verb first", inverted, subject.start, inverted.end);
  return form.inflection === "participle" || (subject.source && form.inflection === "past")
    ? shared(i)
    : null;
}

/** `, with its chair, Ana Reyes, saying …`: the subject in front of a participle, with its apposition; null where nothing like it stands there. */
function readApposedSubject({ words, regionAt }: Reading, unit: Unit, i: number): TokenRange | null {
  if (words[i - 1] !== ",") return null;
  let commas = 0;
  for (let at = i - 2; at > Math.max(unit.first, i - 2 * LONGEST_SUBJECT) && regionAt[at]! < 0; at--) {
    if (words[at] === ",") commas++;
    if (commas > 1) return null;
    if (words[at] === "with")
      return commas === 1 && words[at - 1] === "," ? { first: at + 1, end: i - 1 } : null;
  }
  return null;
}

/** How far before `as saying` its `was quoted` may stand, in tokens. */
const QUOTED_BEFORE = 16;

/** Where `was quoted` stands in `Lee was quoted by the agency as saying`; null in front of other verbs. */
function quotedBefore({ words, regionAt }: Reading, unit: Unit, i: number): number | null {
  if (words[i - 1] !== "as" || !/^(?:saying|telling|adding)$/.test(words[i]!)) return null;
  for (let at = i - 2; at > Math.max(unit.first, i - QUOTED_BEFORE) && regionAt[at]! < 0; at--)
    if (/^(?:quoted|cited|reported)$/.test(words[at]!) && /^(?:is|are|was|were|been)$/.test(words[at - 1]!))
      return at - 1;
  return null;
}

/** `went on to say` reports; `to defend the plan` tells what for, and counts only where words are quoted. */
function infinitiveKinds(kinds: ReportingClause["kinds"]): ReportingClause["kinds"] {
  return kinds[0] === "say" || kinds[0] === "tell" ? kinds : ["think"];
}

/** Begins as a noun phrase does, or ends in a name or a plural; what else stands before a verb form makes it a noun. */
function isNounPhrase(reading: Reading, { first, end }: TokenRange): boolean {
  const lead = reading.words[first]!;
  if (beginsNounPhrase(reading, first) || reading.text.tokens[first]!.kind === "number") return true;
  if (POSSESSIVES.has(lead) || RELATIVE_PRONOUNS.has(lead)) return true;
  if (isCapitalAt(reading, end - 1) || namesSomeone(reading, { first, end })) return true;
  return !/ing$/.test(lead) && /(?:s|police|people|media|men|women)$/.test(headNoun(reading, { first, end }));
}

/** `The firm cut its profit …, blaming`: behind a word that is no preposition, `its` opens an object, and that word was a verb. */
function holdsObject({ words, regionAt }: Reading, { first, end }: TokenRange): boolean {
  for (let i = first + 2; i < end; i++) {
    const before = words[i - 1]!;
    if (/^(?:who|whose|that|which|where|when|[,–—-]|--)$/.test(before) || regionAt[i]! >= 0) return false;
    if (!/^(?:its|his|her|their)$/.test(words[i]!)) continue;
    if (/^\p{L}+$/u.test(before) && !PREPOSITIONS.has(before) && !COORDINATORS.has(before)) return true;
  }
  return false;
}

/** The last word, or `officials` in `officials from both`. */
function headNoun({ words }: Reading, { first, end }: TokenRange): string {
  const stands = /^(?:both|each|them)$/.test(words[end - 1]!) && PREPOSITIONS.has(words[end - 2]!);
  return stands && end - 3 >= first ? words[end - 3]! : words[end - 1]!;
}

/** `The bridge is safe, said Joe Ruiz, a coach.`: after a comma, a subject with no verb of its own behind it. */
function readTrailingSubject(reading: Reading, unit: Unit, i: number, { form, end }: Cue): TokenRange | null {
  if (reading.words[i - 1] !== "," || form.inflection === "participle" || !form.kinds.includes("say"))
    return null;
  if (isNameInAside(reading, unit, i - 1)) return null;
  const source = readInvertedSubject(reading, end, unit.end);
  if (!source || SUBJECT_PRONOUNS.has(reading.words[source.first]!)) return null;
  if (form.lemma !== "say" && !namesSomeone(reading, source)) return null;
  const next = reading.words[source.end];
  const ends = source.end >= unit.end || /^(?:[,.;:–—]|in|on|during|at|when|while|as)$/.test(next!);
  return ends ? source : null;
}

/** Longest subject, and longest aside behind it, in tokens. */
const LONGEST_SUBJECT = 10;

/** `The owner, Joe Ruiz, said the dog, …`, `Joe Ruiz, a vet, said …`: nothing but a subject and its aside before the comma at `end`. */
function isNameInAside(reading: Reading, unit: Unit, end: number): boolean {
  if (end - unit.first > 2 * LONGEST_SUBJECT) return false;
  const aside = reading.words.indexOf(",", unit.first) + 1;
  if (aside === 0 || aside > unit.first + LONGEST_SUBJECT || aside >= end) return false;
  for (let i = unit.first; i < end; i++)
    if (reading.regionAt[i]! >= 0 || isVerb(reading, i) || (i >= aside && reading.words[i] === ","))
      return false;
  const isApposed = DETERMINERS.has(reading.words[aside]!) || reading.nameAt[aside]! >= 0;
  return isApposed && namesSomeone(reading, { first: unit.first, end });
}

/** `The ad uses footage of Joe Ruiz saying`: a participle tells what the one does who is shown, not the footage. */
function whoIsShown(reading: Reading, source: TokenRange): TokenRange {
  for (let i = source.end - 2; i > source.first; i--)
    if (
      reading.words[i] === "of" &&
      /^(?:footage|videos?|clips?|recordings?|tapes?|audio|images?)$/.test(reading.words[i - 1]!)
    )
      return { first: i + 1, end: source.end };
  return source;
}

function namesSomeone(reading: Reading, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (nameOf(reading, i)?.type === "person") return true;
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

/** `was told`, `has been described`, `being asked`: the subject is not who speaks. */
function isPassive(reading: Reading, i: number, inflection: ReportingForm["inflection"]): boolean {
  if (inflection !== "past") return false;
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const word = reading.words[at]!;
    if (/^(?:is|are|was|were|be|been|being|am|get|got|gets|[’']re|[’']m)$/.test(word)) return true;
    if (!/^(?:not|n[’']t|also|been|.+ly|never|often|once|so|now|widely|first|best)$/.test(word)) return false;
  }
  return false;
}

/** Longest aside between commas, in tokens. */
const LONGEST_ASIDE = 14;

/** `A study, read out on Tuesday, found that …`: a participle between a subject and the verb that it has. */
function isPassiveAside(
  reading: Reading,
  unit: Unit,
  i: number,
  inflection: ReportingForm["inflection"],
): boolean {
  if (inflection !== "past" || reading.words[i - 1] !== "," || i - 2 < unit.first) return false;
  if (reading.words.slice(Math.max(unit.first, i - LONGEST_ASIDE), i - 1).includes(",")) return false;
  for (let at = i + 1; at < Math.min(unit.end, i + LONGEST_ASIDE); at++) {
    if (reading.regionAt[at]! >= 0 || /^[.;:?!]$/.test(reading.words[at]!)) return false;
    if (reading.words[at] === ",") return isVerb(reading, at + 1);
  }
  return false;
}
