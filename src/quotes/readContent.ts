import { spanText } from "../text/span";
import { GOES_BEYOND, type Opening, readForward, trimRange } from "./readComplement";
import {
  isCapitalAt,
  isWordAt,
  type Reading,
  type RegionTokens,
  regionOf,
  type TokenRange,
  type Unit,
} from "./reading";
import { opensRelative } from "./relativeEnd";
import type { ReportingClause } from "./reportingClause";
import { beginsNounPhrase, hasVerb, isVerb } from "./wordClass";

/** Some of what a clause reports. */
export interface Piece {
  readonly range: TokenRange;
  readonly unmarked: boolean;
}

/** Longest content before its clause, and longest subject of what is quoted behind it, in tokens. */
const [LONGEST, LONGEST_SUBJECT] = [300, 20];

/** The words before a clause that closes or interrupts them: `“It is done,” Lee said`, `The bridge, Lee said, is safe`. */
export function readBackward(
  reading: Reading,
  unit: Unit,
  clause: ReportingClause,
  opening: Opening,
  floor: number,
): Piece | null {
  let last = clause.first - 1;
  const comma = last >= floor && reading.regionAt[last]! < 0 && /^(?:,|[–—-]|--)$/.test(reading.words[last]!);
  if (comma) last--;
  if (last < floor) return null;
  const quotation = regionOf(reading, last);
  if (quotation) {
    if (!comma && !endsLikeSpeech(reading, quotation)) return null;
    const woven = isFragment(reading, quotation) && last - floor < LONGEST;
    const from = woven ? Math.max(floor, unit.first) : quotation.first;
    const range = trimRange(reading, { first: from, end: quotation.end });
    return range && { range, unmarked: false };
  }
  if (!comma || opening.form === "colon") return null;
  if (opening.form === "quotation" && !isInterrupted(reading, unit, clause, opening.at)) return null;
  if (clause.source && opensRelative(reading, clause.source)) return null;
  if (clause.lemma !== "according" && opening.form === "clause") return null;
  const range = trimRange(reading, { first: Math.max(floor, unit.first), end: last + 1 });
  const length = range ? range.end - range.first : 0;
  return range && length < LONGEST ? { range, unmarked: false } : null;
}

/** `The crew, Lee said, “has no boat.”`: the words in marks begin with the verb of the subject in front of the clause. */
function isInterrupted(reading: Reading, unit: Unit, clause: ReportingClause, quotation: number): boolean {
  return (
    clause.first - unit.first <= LONGEST_SUBJECT &&
    isVerb(reading, quotation + 1) &&
    !isCapitalAt(reading, quotation + 1) &&
    beginsNounPhrase(reading, unit.first) &&
    !hasVerb(reading, { first: unit.first, end: clause.first - 1 })
  );
}

export function endsLikeSpeech(reading: Reading, { region, wordCount }: RegionTokens): boolean {
  return wordCount > 5 || /[,.?!…—–-]$/.test(spanText(reading.text.source, region.inner));
}

/** Begins inside the reporter’s own sentence: `The plan was “a gift,” Lee said`. */
export function isFragment(reading: Reading, { region, first }: RegionTokens): boolean {
  return first > 0 && !/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(spanText(reading.text.source, region.inner));
}

export function readAfter(
  reading: Reading,
  unit: Unit,
  opening: Opening,
  stops: ReadonlySet<number>,
  before: Piece | null,
): Piece | null {
  const { at, form } = opening;
  if (form === "none" || at >= unit.end) return interrupted(reading, unit, opening, stops, before);
  const quotation = regionOf(reading, at);
  if (quotation && standsAlone(reading, unit, quotation))
    return { range: { first: quotation.first, end: quotation.end }, unmarked: false };
  if (form === "colon" && !quotation && isCapitalAt(reading, at)) {
    const end = reading.text.paragraphs[unit.paragraph]!.endToken;
    return { range: { first: at, end }, unmarked: true };
  }
  if (before && form !== "quotation" && reading.words[at] !== "that") return null;
  const range = readForward(reading, unit, at, stops);
  return range && { range, unmarked: false };
}

/** `The bridge, Lee said, is safe`: the content goes on after the second comma. */
function interrupted(
  reading: Reading,
  unit: Unit,
  { at }: Opening,
  stops: ReadonlySet<number>,
  before: Piece | null,
): Piece | null {
  if (!before || reading.words[at] !== "," || regionOf(reading, before.range.end - 1)) return null;
  const next = reading.words[at + 1] ?? "";
  if (GOES_BEYOND.test(next) || next === "as") return null;
  const range = readForward(reading, unit, at + 1, stops);
  return range && { range, unmarked: false };
}

/** Not woven into the sentence: nothing but marks follows, or the sentence goes on after a full sentence of speech. */
function standsAlone(reading: Reading, unit: Unit, quotation: RegionTokens): boolean {
  const next = quotation.end;
  if (next >= unit.end || !isFragment(reading, quotation)) return true;
  if (isWordAt(reading, next)) return false;
  return reading.regionAt[next + 1] === -1 && !/^(?:and|or)$/.test(reading.words[next + 1] ?? "");
}
