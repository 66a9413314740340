import { AUXILIARIES, PERSONAL_PRONOUNS, PREPOSITIONS } from "../lexicon/functionWords";
import { particlesOf, type ReportingForm } from "../lexicon/reportingVerbs";
import { EXPRESSED, EXPRESSING } from "../lexicon/speechNouns";
import { isCapitalAt, isWordAt, type Reading, type TokenRange, type Unit } from "./reading";
import { followsDeterminer, isAdverb, isPossessiveEnding } from "./wordClass";

/** The reporting words alone: `said`, `pointed out`, `expressed hope`. */
export interface Cue extends TokenRange {
  readonly form: Pick<ReportingForm, "lemma" | "kinds" | "inflection">;
}

/** The cue that begins at token `i`, if it is a verb there. */
export function readCue(reading: Reading, unit: Unit, i: number): Cue | null {
  const word = reading.words[i]!;
  if (EXPRESSING.has(word)) return readExpressed(reading, unit, i);
  const form = reading.entries[i]!.reporting;
  if (!form || !isWordAt(reading, i) || !isVerbHere(reading, unit, i, form)) return null;
  const particle = particlesOf(form.lemma).includes(reading.words[i + 1] ?? "");
  if (form.particles.length > 0 && !particle) return null;
  if (isNaming(reading, i, form) || isOtherSense(reading, i, form) || isHiding(reading, i)) return null;
  return { first: i, end: i + (particle && i + 1 < unit.end ? 2 : 1), form };
}

/** `a program called Clean Water`, `The robot, called Tatami, folds`: gives a thing its name. */
function isNaming(reading: Reading, i: number, { lemma, inflection }: ReportingForm): boolean {
  if (!/^(?:call|dub|label|brand|term|nickname|tag|title|christen)$/.test(lemma) || inflection !== "past")
    return false;
  const before = reading.words[i - 1] ?? "";
  if (before === "," && reading.regionAt[i - 1]! < 0 && isNameInCommas(reading, i + 1)) return true;
  const noun =
    isWordAt(reading, i - 1) &&
    !isCapitalAt(reading, i - 1) &&
    !PERSONAL_PRONOUNS.has(before) &&
    !isAdverb(reading, i - 1);
  return noun && !AUXILIARIES.has(before) && (isCapitalAt(reading, i + 1) || reading.regionAt[i + 1]! >= 0);
}

/** One to three capitals, and a comma. */
function isNameInCommas(reading: Reading, first: number): boolean {
  let end = first;
  while (end < first + 3 && isCapitalAt(reading, end)) end++;
  return end > first && reading.words[end] === ",";
}

/** `thanks to the storm`, `adding to her lead`, `told cheering supporters`: the words of another meaning. */
function isOtherSense({ words }: Reading, i: number, { lemma, inflection }: ReportingForm): boolean {
  const isPart = inflection === "participle";
  // what is missing, not who speaks: `oil said to be missing`
  const isToBe = words[i] === "said" && words[i + 1] === "to" && /^(?:be|have)$/.test(words[i + 2] ?? "");
  if (isToBe && !PERSONAL_PRONOUNS.has(words[i - 1] ?? "")) return true;
  if (isPart && /^(?:told|tells?|telling|addressed|thanked)$/.test(words[i - 1] ?? "")) return true;
  return ((lemma === "add" && isPart) || lemma === "thank") && words[i + 1] === "to";
}

/** `did not want to be identified`, `asked for anonymity`: tells of who speaks, and not what. */
export function isHiding({ words }: Reading, i: number): boolean {
  const before = words[i + 1] === "not" ? i + 2 : i + 1;
  if (words[before] === "anonymity" || words[before + 1] === "anonymity") return true;
  const be = words[before + 1] === "not" ? before + 2 : before + 1;
  return words[before] === "to" && BE.has(words[be] ?? "") && HIDDEN.has(words[be + 1] ?? "");
}

const BE: ReadonlySet<string> = new Set(["be", "remain", "stay"]);
const HIDDEN: ReadonlySet<string> = new Set("named identified quoted anonymous unnamed".split(" "));

/** `expressed hope`, `voiced deep concern`: the verb up to what it voices. */
function readExpressed(reading: Reading, unit: Unit, i: number): Cue | null {
  for (let at = i + 1; at < Math.min(unit.end, i + 5); at++) {
    if (!EXPRESSED.has(reading.words[at]!)) continue;
    const inflection = reading.words[i]!.endsWith("ing") ? "participle" : "past";
    return { first: i, end: at + 1, form: { lemma: "express", kinds: ["say"], inflection } };
  }
  return null;
}

/** What stands before a `say` that is an infinitive, an order or a noun. */
const NO_SUBJECT =
  /^(?:|me|us|him|her|them|an?|the|no|any|my|your|his|its|our|their|final|more|much|little)$/;

/** Tells the verb from the noun of the same form by the word before it. */
function isVerbHere(reading: Reading, unit: Unit, i: number, form: ReportingForm): boolean {
  if (isCapitalAt(reading, i) && i > unit.first && !isHeadline(reading, i)) return false;
  const before = i > unit.first ? reading.words[i - 1]! : "";
  if (/^(?:say|write)$/.test(reading.words[i]!)) return !NO_SUBJECT.test(before);
  if (
    followsDeterminer(reading, i) &&
    !/^(?:this|that|these|those|both|all|most|many|some|several|others?)$/.test(before)
  )
    return isPossessiveEnding(before) && form.inflection === "participle";
  if (form.inflection === "past") return !PREPOSITIONS.has(before) || before === "like";
  if (form.inflection !== "base") return true;
  return (
    AUXILIARIES.has(before) ||
    PERSONAL_PRONOUNS.has(before) ||
    /^(?:to|not|also|and|who|that|often|they|people|police|critics|.{3,}s)$/.test(before)
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
