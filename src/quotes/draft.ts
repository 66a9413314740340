import type { Span } from "../text/span";
import type { Attribution } from "./attribution";
import { isWordAt, type Reading, rangeSpan, regionOf, type TokenRange } from "./reading";

/** An attribution in the making, in tokens. */
export interface Draft {
  readonly cue: TokenRange | null;
  readonly source: TokenRange | null;
  /** Growing while split and running quotes are joined. */
  readonly content: TokenRange[];
  /** The speaker’s own words without marks: after a colon, or in a transcript. */
  readonly unmarked: boolean;
  /** The form of the text tells it (a transcript, a signature, a colon), so that a trained reader has no say in it. */
  readonly settled: boolean;
  readonly confidence: number;
  readonly evidence: string;
}

export function toAttribution(reading: Reading, draft: Draft): Attribution {
  const { cue, source, confidence, evidence } = draft;
  const content = [...draft.content].sort((a, b) => a.first - b.first);
  return {
    kind: draft.unmarked ? "direct" : kindOf(reading, content),
    marks: draft.unmarked ? "none" : marksOf(reading, content),
    content: content.map((range) => contentSpan(reading, range)),
    cue: cue && rangeSpan(reading, cue),
    source: source && rangeSpan(reading, source),
    confidence,
    evidence,
  };
}

/** How the rules came to an attribution: 1 content before the cue, 2 after it, 3 to 5 without a cue and ever less sure, 6 settled. */
export function howTold({ settled, cue, content, confidence }: Draft): number {
  if (settled) return 6;
  if (cue) return content[0] && content[0].first < cue.first ? 1 : 2;
  return confidence >= 0.7 ? 3 : confidence >= 0.5 ? 4 : 5;
}

function kindOf(reading: Reading, content: readonly TokenRange[]): Attribution["kind"] {
  let marked = 0;
  let unmarked = 0;
  for (const range of content)
    for (let i = range.first; i < range.end; i++) {
      if (!isWordAt(reading, i)) continue;
      if (reading.regionAt[i]! >= 0) marked++;
      else unmarked++;
    }
  if (unmarked === 0) return "direct";
  return marked === 0 ? "indirect" : "mixed";
}

function marksOf(reading: Reading, content: readonly TokenRange[]): Attribution["marks"] {
  for (const { first, end } of content)
    for (let i = first; i < end; i++) {
      const quotation = regionOf(reading, i);
      if (quotation) return quotation.region.marks;
    }
  return "none";
}

/** One quotation without its marks, and without a comma or stop of the sentence around it; woven words as they stand. */
function contentSpan(reading: Reading, range: TokenRange): Span {
  const quotation = regionOf(reading, range.first);
  if (quotation?.first !== range.first || quotation.end !== range.end) return rangeSpan(reading, range);
  const { inner } = quotation.region;
  return { start: inner.start, end: trimStop(reading.text.source, inner) };
}

/** A comma before the closing mark belongs to the reporter; so does a full stop after a mere fragment. */
function trimStop(source: string, { start, end }: Span): number {
  const last = source[end - 1]!;
  const fragment = /^\p{Ll}/u.test(source.slice(start, start + 2)) && source[end - 2] !== ".";
  const drop = last === "," || (last === "." && fragment);
  return drop && end - 1 > start ? end - 1 : end;
}
