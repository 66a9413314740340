import { readRolePhrase } from "../entities/readRolePhrase";
import { tokenIndexAt } from "../text/token";
import { LONGEST_ASIDE } from "./passive";
import { nameOf, type Reading, type Unit } from "./reading";
import type { ReportingClause } from "./reportingClause";

/** `according to police`, `in the words of the mayor`, `according to early results of a poll, …`: the source runs to the next mark. */
export function readAccordingTo(reading: Reading, unit: Unit, i: number): ReportingClause | null {
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
