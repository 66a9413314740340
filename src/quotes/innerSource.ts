import type { Reading, TokenRange } from "./reading";

/** How far the subject may end before its participle, in tokens: an adverb, or the comma behind an apposition. */
const NEAR = 2;

/** The source and the cue of a clause, as far as it has them. */
interface Told {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
}

/**
 * Where a clause inside another’s begins to tell of a source of its own: at the mark of `…, with the coach warning that …`, at the
 * verb of `The agency quoted the coach as saying that …`. -1 where `source` and `cue` are neither.
 */
export function innerStart(reading: Reading, told: Told): number {
  const absolute = absoluteStart(reading, told);
  return absolute >= 0 ? absolute : quotedStart(reading, told);
}

/** The mark in front of an absolute construction, whoever said what stands before; -1 where there is none. */
export function absoluteStart({ words }: Reading, { source, cue }: Told): number {
  if (!source || !cue || cue.first < source.end || cue.first > source.end + NEAR) return -1;
  const opens = words[source.first - 1] === "with" && /^(?:,|[–—-]|--)$/.test(words[source.first - 2] ?? "");
  return opens && words[cue.first]!.endsWith("ing") ? source.first - 2 : -1;
}

function quotedStart({ words }: Reading, { source, cue }: Told): number {
  if (!source || !cue || words[cue.first] !== "as" || cue.first < source.end) return -1;
  return isQuoting(words[source.first - 1] ?? "") ? source.first - 1 : -1;
}

/** `quoted`, `citing`: passes on what another said. */
export function isQuoting(word: string): boolean {
  return /^(?:quot|cit)(?:e[sd]?|ing)$/.test(word);
}
