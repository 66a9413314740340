import {
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
} from "../lexicon/functionWords";
import { objectInside } from "./objectInside";
import { isPassive, isPassiveAside } from "./passive";
import { type Cue, readCue } from "./readCue";
import { readInvertedSubject } from "./readInvertedSubject";
import { isCapitalAt, nameOf, type Reading, type TokenRange, type Unit } from "./reading";
import { quotedBefore } from "./readQuotedAs";
import { readSubject } from "./readSubject";
import type { ReportingClause } from "./reportingClause";
import { beginsNounPhrase, isVerb } from "./wordClass";

/** The clause of the verb that reports at `i`, with its subject on either side; null where the verb does not report. */
export function readVerbClause(reading: Reading, unit: Unit, i: number): ReportingClause | null {
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
    kinds: source && reportsFindings(reading, form, source) ? ["say"] : form.kinds,
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
  if (subject.source && isNounPhrase(reading, subject.source) && objectInside(reading, subject.source) < 0) {
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

/** `a study found`, `the court heard`: what a study finds, or those who made it, it tells, and what a court hears is told there. */
function reportsFindings(reading: Reading, { lemma }: Cue["form"], source: TokenRange): boolean {
  if (!/^(?:find|conclude|hear)$/.test(lemma)) return false;
  const comma = reading.words.slice(source.first, source.end).indexOf(",");
  const end = comma > 0 ? source.first + comma : source.end;
  return (lemma === "hear" ? HEARINGS : FINDINGS).has(headNoun(reading, { first: source.first, end }));
}

const HEARINGS: ReadonlySet<string> = new Set(
  "court jury inquest tribunal hearing inquiry magistrates jurors".split(" "),
);

const FINDINGS: ReadonlySet<string> = new Set(
  "study studies report reports investigation inquiry review survey surveys poll polls audit analysis research researchers scientists".split(
    " ",
  ),
);

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
  if (/^(?:yes|no|nothing|so)$/.test(reading.words[source.first]!)) return null;
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
  const aside = unit.first + reading.words.slice(unit.first, end).indexOf(",") + 1;
  if (aside === unit.first || aside > unit.first + LONGEST_SUBJECT || aside >= end) return false;
  for (let i = unit.first; i < end; i++)
    if (reading.regionAt[i]! >= 0 || isVerb(reading, i) || (i >= aside && reading.words[i] === ","))
      return false;
  const isAge = reading.text.tokens[aside]!.kind === "number";
  const isApposed = isAge || DETERMINERS.has(reading.words[aside]!) || reading.nameAt[aside]! >= 0;
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
