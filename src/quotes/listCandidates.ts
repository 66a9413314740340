import { reportingForm } from "../lexicon/reportingVerbs";
import { PRONOUN } from "../mentions/wordTraits";
import type { Draft } from "./draft";
import { isWordAt, type Reading, type TokenRange } from "./reading";
import type { Roles } from "./roleLabeller";
import type { Traits } from "./tokenTraits";

/** Words that may name who said something. */
export interface Candidate extends TokenRange {
  readonly origin: "labelled" | "ruled" | "pronoun" | "name" | "phrase";
  /** How likely they are a source at all, 0 to 1. */
  readonly odds: number;
}

const PRONOUNS = new Set("he she they i we it who you".split(" "));
/** Words that begin a phrase such as `the minister`, `officials`. */
const PHRASE_STARTS = new Set(
  "the a an his her their its one some many several most other critics officials supporters experts police".split(
    " ",
  ),
);
/** Least odds of a phrase that nothing else marks, of a plural without an article, and how much of its first word’s the next ones must keep. */
const LEAST_ODDS = 0.01;
const LEAST_ODDS_OF_PLURAL = 0.02;
const LEAST_SHARE = 0.3;
const LONGEST_PHRASE = 8;

/** All that may be a source, in text order, never overlapping; what the labeller and the rules find goes first. */
export function listCandidates(
  reading: Reading,
  traits: Traits,
  drafts: readonly Draft[],
  { sources, sourceOdds }: Roles,
): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Uint8Array(reading.words.length);
  const add = ({ first, end }: TokenRange, origin: Candidate["origin"]): void => {
    let odds = 0;
    if (isDescribed(reading, end)) return;
    for (let i = first; i < end; i++) {
      if (taken[i]) return;
      odds += sourceOdds[i]!;
    }
    taken.fill(1, first, end);
    found.push({ first, end, origin, odds: odds / (end - first) });
  };
  for (const source of sources) add(source, "labelled");
  for (const { source } of drafts) if (source) add(source, "ruled");
  for (let i = 0; i < reading.words.length; i++) {
    if (taken[i] || reading.regionAt[i]! >= 0) continue;
    const end = nameEnd(reading, i);
    if (reading.entries[i]!.traits & PRONOUN && PRONOUNS.has(reading.words[i]!))
      add({ first: i, end: i + 1 }, "pronoun");
    else if (end > i) {
      add({ first: i, end }, "name");
      i = end - 1;
    } else if (startsPhrase(reading, traits, sourceOdds, i)) {
      const phrase = { first: i, end: phraseEnd(reading, sourceOdds, i) };
      add(phrase, "phrase");
      i = phrase.end - 1;
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

/** `was called`, `is widely seen`: who stands before it is spoken of. Who `was quoted` speaks. */
function isDescribed({ words }: Reading, i: number): boolean {
  if (!/^(?:is|are|was|were|been)$/.test(words[i] ?? "")) return false;
  for (let at = i + 1; at < i + 3; at++) {
    const form = reportingForm(words[at] ?? "");
    if (form?.inflection === "past")
      return form.kinds[0] === "describe" && !/^(?:quote|cite|credit)$/.test(form.lemma);
    if (!/ly$/.test(words[at] ?? "")) return false;
  }
  return false;
}

/** Where the name of a person or organization that begins here ends; `i` where none begins. */
function nameEnd({ names, nameAt }: Reading, i: number): number {
  const index = nameAt[i]!;
  if (index < 0 || names[index]!.type === "place") return i;
  let end = i + 1;
  while (nameAt[end] === index) end++;
  return end;
}

function startsPhrase({ words }: Reading, { shape }: Traits, odds: Float32Array, i: number): boolean {
  if (odds[i]! < LEAST_ODDS) return false;
  return (
    PHRASE_STARTS.has(words[i]!) ||
    (shape[i] === 1 && words[i]!.endsWith("s") && odds[i]! > LEAST_ODDS_OF_PLURAL)
  );
}

function phraseEnd(reading: Reading, odds: Float32Array, first: number): number {
  const { endToken } = reading.text.paragraphs[reading.units[reading.unitAt[first]!]!.paragraph]!;
  let end = first + 1;
  while (
    end < Math.min(endToken, first + LONGEST_PHRASE) &&
    isWordAt(reading, end) &&
    odds[end]! > LEAST_SHARE * odds[first]!
  )
    end++;
  return end;
}
