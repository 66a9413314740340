import type { Reading, TokenRange } from "./reading";

/** How far the subject may end before its participle, in tokens: an adverb, or the comma behind an apposition. */
const NEAR = 2;

/**
 * The mark in front of an absolute construction that reports: `…, with the coach warning that …` says what the coach says,
 * whoever said what stands before. -1 where `source` and `cue` are none.
 */
export function absoluteStart(
  { words }: Reading,
  { source, cue }: { readonly source: TokenRange | null; readonly cue: TokenRange | null },
): number {
  if (!source || !cue || cue.first < source.end || cue.first > source.end + NEAR) return -1;
  const opens = words[source.first - 1] === "with" && /^(?:,|[–—-]|--)$/.test(words[source.first - 2] ?? "");
  return opens && words[cue.first]!.endsWith("ing") ? source.first - 2 : -1;
}
