import { PREPOSITIONS, TIME_WORDS } from "../lexicon/functionWords";
import type { Draft } from "./draft";
import type { Piece } from "./joinContent";
import { firstEndingAfter, isWordAt, overlapping, type Reading, regionOf, type TokenRange } from "./reading";
import type { Roles } from "./roleLabeller";
import { hasVerb, isMark, isVerb } from "./wordClass";

/** A piece of content with who is most likely to have said it; null where nobody is named. */
export interface SourcedPiece {
  readonly piece: Piece;
  readonly source: TokenRange | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** How far a cue may stand from its content and source, in tokens, the way to the source counted twice. */
const FARTHEST_CUE = 60;

/** A statement that the rules do not know has at least so many words, and is as likely as this. */
const LEAST_WORDS = 4;
const LEAST_ODDS = 0.6;
const TRAILING = /^(?:[,.:;–—"”“-]|--|''|and|or|who|which|that)$/;

/** Pieces of one statement joined: those that the rules had joined, and those of one source and cue. */
export function toDrafts(
  reading: Reading,
  ruled: readonly Draft[],
  roles: Roles,
  pieces: readonly SourcedPiece[],
): Draft[] {
  const drafts: Draft[] = [];
  const open = new Map<string, Draft>();
  const halves = new Map(ruled.flatMap((draft) => halvesOf(reading, draft)));
  const spent = new Set(ruled.map(({ cue }) => cue?.first));
  let last: SourcedPiece | undefined;
  for (const one of pieces) {
    const source = last && goesOn(reading, one, last) ? last.source : sourceOf(reading, one);
    const sourced = { ...one, source };
    const { piece, confidence } = sourced;
    const cue = cueOf(reading, roles, sourced);
    if (isNew(piece) && !isStatement(reading, sourced, cue, spent)) continue;
    const key = keyOf(sourced, cue);
    const joined = open.get(key);
    const content =
      one.source && swallowsCue(reading, one.source, piece.draft)
        ? [...piece.draft!.content]
        : contentOf(reading, piece);
    if (joined) joined.content.push(...content);
    else {
      const evidence = evidenceOf(reading, sourced, cue, last);
      const draft = { cue, source, content, unmarked: false, settled: false, confidence, evidence };
      drafts.push(draft);
      open.set(key, draft);
    }
    last = sourced;
  }
  const all = pieces.map(({ piece }) => piece);
  return drafts.map((draft) => withOtherHalf(draft, halves, all));
}

/** Around the clause of `The bridge, Lee said, is safe`: by the beginning of the subject or of its verb, the other one. */
function halvesOf(reading: Reading, { cue, content }: Draft): [first: number, other: TokenRange][] {
  const [before, behind] = content;
  if (!before || !behind || !cue || before.end > cue.first || behind.first < cue.end) return [];
  const opens = reading.regionAt[behind.first]! < 0 ? behind.first : behind.first + 1;
  if (!isVerb(reading, opens) || hasVerb(reading, before)) return [];
  return [
    [before.first, behind],
    [behind.first, before],
  ];
}

/** With the half of an interrupted statement that the labeller overlooked, where no other piece has any of it. */
function withOtherHalf(
  draft: Draft,
  halves: ReadonlyMap<number, TokenRange>,
  pieces: readonly Piece[],
): Draft {
  const other = draft.content.length === 1 ? halves.get(draft.content[0]!.first) : undefined;
  const next = other && pieces[firstEndingAfter(pieces, other.first)];
  if (!other || (next && overlapping(next, other))) return draft;
  return { ...draft, content: [...draft.content, other].sort((a, b) => a.first - b.first) };
}

/** The same for pieces of one statement. */
function keyOf({ piece, source }: SourcedPiece, cue: TokenRange | null): string {
  const { draft, first } = piece;
  return `${source?.first} ${draft ? `rule ${draft.content[0]!.first}` : cue ? `cue ${cue.first}` : first}`;
}

/** Told by the labeller alone, in words without marks. */
function isNew({ kind, draft }: Piece): boolean {
  return kind === 2 && draft === null;
}

/**
 * A statement has a source, words that report it and nothing else, and says something: not `denied it`, nor words cut out of a
 * title in marks.
 */
function isStatement(
  reading: Reading,
  { piece, source }: SourcedPiece,
  cue: TokenRange | null,
  spent: ReadonlySet<number | undefined>,
): boolean {
  if (!source || !cue || piece.odds < LEAST_ODDS) return false;
  for (let i = cue.first; i < cue.end; i++) if (spent.has(i)) return false;
  let words = 0;
  let marks = 0;
  for (let i = piece.first; i < piece.end; i++) {
    if (isWordAt(reading, i)) words++;
    else if (isMark(reading.words[i]!)) marks++;
  }
  return words >= LEAST_WORDS && marks % 2 === 0;
}

/** As the labeller has it, but not with the verb behind it, nor without the office in front of it: there it is as the rules say. */
function sourceOf(reading: Reading, { piece, source }: SourcedPiece): TokenRange | null {
  const ruled = piece.draft?.source;
  if (source && runsOver(reading, source))
    return ruled && overlapping(ruled, source) ? ruled : trim(reading, lastSentenceOf(reading, source));
  if (!source || !ruled) return source && trim(reading, source);
  if (swallowsCue(reading, source, piece.draft) || passesOn(reading, piece, source))
    return trim(reading, ruled);
  // `was quoted by the agency as`: the agency passes it on
  if (reading.words[source.end - 1] === "as" && source.end === piece.draft?.cue?.first)
    return trim(reading, ruled);
  const runsOn = source.first === ruled.first && source.end > ruled.end && isVerb(reading, ruled.end);
  const isCut =
    source.first > ruled.first && source.end === ruled.end && reading.words[source.first - 1] === ",";
  return trim(reading, runsOn || isCut || beginsInLeadIn(reading, source, ruled) ? ruled : source);
}

/** `In a letter seen by the Herald, 40 doctors warned`: the lead-in up to its comma is no part of who says it. */
function beginsInLeadIn({ words }: Reading, source: TokenRange, ruled: TokenRange): boolean {
  const before = words[source.first - 1] ?? "";
  return source.end === ruled.end && PREPOSITIONS.has(before) && words[ruled.first - 1] === ",";
}

/** `Officials allege that Lee, 61`: what is labelled for the source is a clause of its own. */
function swallowsCue({ words }: Reading, source: TokenRange, draft: Draft | null): boolean {
  const cue = draft?.cue;
  return cue != null && cue.first > source.first && cue.end < source.end && words[cue.end] === "that";
}

/** `“I was asleep,” he told the court, according to his lawyer`: who speaks stands nearer than who tells of it. */
function passesOn({ words, unitAt }: Reading, { kind, draft }: Piece, source: TokenRange): boolean {
  const ruled = draft!.source!;
  const isTeller = words[source.first - 1] === "to" && words[source.first - 2] === "according";
  return kind === 0 && isTeller && ruled.end < source.first && unitAt[ruled.first] === unitAt[source.first];
}

/** `… by the firm. Its head`: what is labelled runs over the end of a sentence. */
function runsOver({ unitAt }: Reading, { first, end }: TokenRange): boolean {
  return unitAt[first] !== unitAt[end - 1];
}

function lastSentenceOf({ units, unitAt }: Reading, { first, end }: TokenRange): TokenRange {
  return { first: Math.max(first, units[unitAt[end - 1]!]!.first), end };
}

/** Without marks at its edges, nor a word that only leads on to the verb: `Lee, who`. */
function trim(reading: Reading, range: TokenRange): TokenRange {
  let { first, end } = range;
  while (end - first > 1 && isAfterPhrase(reading, end - 1)) end--;
  while (end - first > 1 && !isWordAt(reading, first)) first++;
  return { first, end };
}

/** A mark, `The court, however`, `Lee yesterday`. */
function isAfterPhrase({ words, nameAt }: Reading, i: number): boolean {
  const word = words[i]!;
  if (TRAILING.test(word) || (TIME_WORDS.has(word) && nameAt[i]! < 0 && nameAt[i - 1]! >= 0)) return true;
  return /^(?:however|meanwhile|though|too|also|therefore)$/.test(word) && words[i - 1] === ",";
}

/** A running quotation keeps the speaker of its first paragraph. */
function goesOn(reading: Reading, { piece }: SourcedPiece, last: SourcedPiece): boolean {
  return regionOf(reading, piece.first)?.region.continues === true && last.piece.draft === piece.draft;
}

/** Quotations that stand side by side are parts of their own, each without its marks. */
function contentOf(reading: Reading, { kind, first, end }: Piece): TokenRange[] {
  if (kind !== 0) return [{ first, end }];
  const parts: TokenRange[] = [];
  for (let i = first; i < end; i++) {
    const region = regionOf(reading, i);
    if (!region) continue;
    parts.push({ first: Math.max(first, region.first), end: Math.min(end, region.end) });
    i = region.end - 1;
  }
  return parts;
}

/** The cue of the rules, around woven words as the labeller has it; or else the nearest that the labeller finds. */
function cueOf(reading: Reading, { cues }: Roles, { piece, source }: SourcedPiece): TokenRange | null {
  const ruled = piece.draft?.cue;
  if (ruled && source && piece.draft.source && overlapping(source, piece.draft.source))
    return piece.kind === 0 ? ruled : (cueBeside(cues, ruled, source) ?? ruled);
  let best: TokenRange | null = null;
  let least = FARTHEST_CUE;
  const { paragraph } = reading.units[reading.unitAt[piece.first]!]!;
  for (let i = firstEndingAfter(cues, piece.first - FARTHEST_CUE); i < cues.length; i++) {
    const cue = cues[i]!;
    if (cue.first > piece.end + FARTHEST_CUE) break;
    if (reading.units[reading.unitAt[cue.first]!]!.paragraph !== paragraph) continue;
    const far = gap(cue, piece) + (source ? 2 * gap(cue, source) : 0);
    if (far < least) [least, best] = [far, cue];
  }
  return best && trim(reading, best);
}

/** The first of some ranges in order that shares a token with another. */
/** The cue of the labeller that overlaps the one of the rules, beside the source. */
function cueBeside(
  cues: readonly TokenRange[],
  ruled: TokenRange,
  source: TokenRange,
): TokenRange | undefined {
  const cue = cues[firstEndingAfter(cues, ruled.first)];
  return cue && overlapping(cue, ruled) && !overlapping(cue, source) ? cue : undefined;
}

function gap(a: TokenRange, b: TokenRange): number {
  return Math.max(0, a.first - b.end, b.first - a.end);
}

/** Why this source, in newsroom words. */
function evidenceOf(
  reading: Reading,
  { piece, source }: SourcedPiece,
  cue: TokenRange | null,
  last: SourcedPiece | undefined,
): string {
  const { draft } = piece;
  if (!source) return draft && !draft.source ? draft.evidence : "no speaker named near the quote";
  if (draft?.source && overlapping(source, draft.source)) return draft.evidence;
  const same = reading.unitAt[source.first] === reading.unitAt[piece.first];
  if (cue && same) {
    const words = reading.words.slice(cue.first, cue.end).join(" ");
    return `${words}, ${cue.first > piece.first ? "after" : "before"} the quote`;
  }
  if (same) return "named in the same sentence";
  if (last?.source && last.source.first === source.first) return "goes on with the last speaker";
  return source.first > piece.first ? "named after the quote" : "named before the quote";
}
