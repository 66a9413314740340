import { RELATIVE_PRONOUNS } from "../lexicon/functionWords";
import { indexFrom, spanText } from "../text/span";
import type { Draft } from "./draft";
import { innerStart } from "./innerSource";
import { isFragment } from "./readContent";
import { isWordAt, type Reading, type RegionTokens, regionOf, type TokenRange } from "./reading";
import { isRelativeObject } from "./relativeEnd";
import type { Roles } from "./roleLabeller";
import { hasVerb } from "./wordClass";

/** What somebody said in one stretch: a run of words inside a paragraph. */
export interface Piece extends TokenRange {
  /** 0 direct, 1 mixed, 2 indirect. */
  readonly kind: 0 | 1 | 2;
  /** The attribution of the rules that most of it belongs to. */
  readonly draft: Draft | null;
  /** How likely its words are content, 0 to 1. */
  readonly odds: number;
}

/**
 * From which odds on a quotation is speech: one that the rules took for it, by its marks, and one that they did not. Single
 * marks and pairs of apostrophes around speech are rare in the newspapers that the labeller learned from, so there the rules have
 * more to say; a quotation that runs over paragraphs is speech.
 */
const SPEECH = { usual: 0.25, rare: 0.02, unclaimed: 0.9 };

const FREE = -1;
const SETTLED = -2;

/**
 * The content that the trained labeller finds, with quotations whole: all words between two marks are speech or none. What
 * the rules have settled is left out. Sorted; linear in the length of the text.
 */
export function joinContent(reading: Reading, drafts: readonly Draft[], roles: Roles): Piece[] {
  const draftAt = coverByDrafts(reading, drafts);
  const pieceAt = new Int32Array(reading.words.length).fill(FREE);
  roles.contents.forEach(({ first, end }, index) => {
    pieceAt.fill(index, first, end);
  });
  const own = roles.contents.length + reading.regions.length;
  drafts.forEach((draft, index) => {
    const said = saidPlainly(reading, draft);
    if (said && isFree(pieceAt, said)) pieceAt.fill(own + index, said.first, said.end);
  });
  reading.regions.forEach((region, index) => {
    const claimed = draftAt[region.first] !== null || draftAt[region.first + 1] !== null;
    const odds = meanOdds(roles, {
      first: region.first + 1,
      end: Math.max(region.first + 2, region.end - 1),
    });
    const { marks, start, continues } = region.region;
    const isRare = marks === "single" || reading.text.source[start] === "'";
    const runs = continues || reading.regions[index + 1]?.region.continues;
    const least = !claimed ? SPEECH.unclaimed : runs ? 0 : isRare ? SPEECH.rare : SPEECH.usual;
    if (odds >= least) takeIn(pieceAt, region, roles.contents.length + index);
    else dropWithin(pieceAt, region);
  });
  for (const draft of drafts) freeInner(reading, draft, pieceAt);
  for (const { settled, content } of drafts)
    if (settled)
      for (const { first, end } of content) {
        const around = regionOf(reading, first);
        pieceAt.fill(SETTLED, around?.first ?? first, Math.max(end, around?.end ?? end));
      }
  return runsOf(reading, pieceAt, draftAt).flatMap((run) => toPiece(reading, run, draftAt, roles) ?? []);
}

/** What stands in front of `, the firm said` and is as long as this is a sentence, in tokens. */
const SENTENCE = 5;

/**
 * `The firm said on Friday it would close`, `It will close, the firm said, as shares fell`: a clause beside its source and `said` is a
 * statement, whatever the labeller makes of it.
 */
function saidPlainly(reading: Reading, { source, cue, content, settled }: Draft): TokenRange | null {
  const [said, more] = content;
  if (settled || more || !source || !cue || !said || source.end > cue.first) return null;
  if (said.first < cue.end && said.end > source.first) return null;
  if (!/^sa(?:id|ys?)$/.test(reading.words[cue.end - 1]!)) return null;
  for (let i = cue.end; i < said.first; i++) if (/^(?:of|as|to)$/.test(reading.words[i]!)) return null;
  for (let i = said.first; i < said.end; i++) if (reading.regionAt[i]! >= 0) return null;
  const isClause = said.end <= source.first ? said.end - said.first >= SENTENCE : hasVerb(reading, said);
  return isClause && reading.words[said.first] !== "to" ? said : null;
}

function isFree(pieceAt: Int32Array, { first, end }: TokenRange): boolean {
  return pieceAt.subarray(first, end).every((piece) => piece === FREE);
}

/** Up to its cue a clause with a source of its own is nobody’s words: what stands before is one piece, what it reports another. */
function freeInner(reading: Reading, draft: Draft, pieceAt: Int32Array): void {
  const from = innerStart(reading, draft);
  if (from >= 0 && reading.regionAt[from]! < 0) pieceAt.fill(FREE, from, draft.cue!.end);
}

function coverByDrafts(reading: Reading, drafts: readonly Draft[]): (Draft | null)[] {
  const draftAt = new Array<Draft | null>(reading.words.length).fill(null);
  for (const draft of drafts)
    for (const { first, end } of draft.content) for (let i = first; i < end; i++) draftAt[i] ??= draft;
  return draftAt;
}

function meanOdds({ contentOdds }: Roles, { first, end }: TokenRange): number {
  let sum = 0;
  for (let i = first; i < end; i++) sum += contentOdds[i] ?? 0;
  return sum / (end - first);
}

/** Makes a quotation part of the piece that runs into it, or holds some of it; else a piece of its own. */
function takeIn(pieceAt: Int32Array, { first, end }: RegionTokens, own: number): void {
  let piece = pieceAt[first] === pieceAt[first - 1] ? pieceAt[first]! : FREE;
  for (let i = first; i < end && piece < 0; i++) piece = pieceAt[i]!;
  if (piece < 0) piece = own;
  const last = pieceAt[end - 1]!;
  pieceAt.fill(piece, first, end);
  if (last < 0 || last === piece) return;
  for (let i = end; pieceAt[i] === last; i++) pieceAt[i] = piece;
}

/** Pieces that lie inside a quotation which is no speech are none. */
function dropWithin(pieceAt: Int32Array, { first, end }: RegionTokens): void {
  for (let i = first; i < end; i++) {
    const piece = pieceAt[i]!;
    if (piece >= 0 && pieceAt[first - 1] !== piece && pieceAt[end] !== piece) pieceAt[i] = FREE;
  }
}

/**
 * The stretches of equal pieces, cut at paragraphs, at the edge of a quotation where a sentence begins or ends, behind one that is a
 * sentence, and between two of which the rules know different sources: `He called it “dead.” “It is not,” Lee said.`
 */
function runsOf(reading: Reading, pieceAt: Int32Array, draftAt: readonly (Draft | null)[]): TokenRange[] {
  const { text, words, units, unitAt, regionAt } = reading;
  const runs: TokenRange[] = [];
  const isCut = (i: number): boolean =>
    regionAt[i]! < 0 === regionAt[i - 1]! < 0
      ? regionAt[i] !== regionAt[i - 1] && units[unitAt[i]!]!.first === i && draftAt[i + 1] !== draftAt[i - 2]
      : units[unitAt[i]!]!.first === i || /^[.?!]$/.test(words[i - 1]!) || endsSentence(reading, i - 1);
  for (const { firstToken, endToken } of text.paragraphs)
    for (let first = firstToken; first < endToken; ) {
      let end = first + 1;
      while (end < endToken && pieceAt[end] === pieceAt[first] && !isCut(end)) end++;
      if (pieceAt[first]! >= 0) runs.push({ first, end });
      first = end;
    }
  return runs;
}

/** `When she says “I am late,” nobody looks up`: the quotation that ends at token `last` is whole, and no part of the words behind it. */
function endsSentence(reading: Reading, last: number): boolean {
  const quotation = regionOf(reading, last);
  return (
    quotation !== undefined &&
    quotation.wordCount > 2 &&
    !isFragment(reading, quotation) &&
    /[,.?!]$/.test(spanText(reading.text.source, quotation.region.inner))
  );
}

/** `$62`, `38%`. */
const OF_A_FIGURE = /^[$£€¥%]$/;

/** Without marks and stops of the sentence around it; null where no word is left. */
function toPiece(
  reading: Reading,
  run: TokenRange,
  draftAt: readonly (Draft | null)[],
  roles: Roles,
): Piece | null {
  const isLoose = (i: number): boolean =>
    !isWordAt(reading, i) && reading.regionAt[i]! < 0 && !OF_A_FIGURE.test(reading.words[i]!);
  let { first, end } = run;
  while (first < end && isLoose(first) && !opensTerm(reading, first, end)) first++;
  while (end > first && isLoose(end - 1) && !closesTerm(reading, first, end)) end--;
  let quoted = 0;
  let woven = 0;
  for (let i = first; i < end; i++) {
    if (!isWordAt(reading, i)) continue;
    if (reading.regionAt[i]! >= 0) quoted++;
    else woven++;
  }
  if (quoted + woven === 0) return null;
  const draft = commonest(draftAt, first, end);
  if (draft) first = behindRecipient(reading, draft, first);
  const kind = woven === 0 ? 0 : quoted === 0 ? 2 : 1;
  const last =
    kind === 2 && draft ? endOfClause(reading, draft, first, endInAside(reading, draft, first, end)) : end;
  return { first, end: last, kind, draft, odds: meanOdds(roles, { first, end: last }) };
}

/** `“Harbour Friend” is the highest rank`: marks that quote nobody belong to the words between them, and so do brackets. */
function opensTerm({ text: { tokens, quotations } }: Reading, first: number, end: number): boolean {
  const { start } = tokens[first]!;
  const term = quotations[indexFrom(quotations, start)];
  return term?.start === start && term.end <= tokens[end - 1]!.end;
}

function closesTerm({ text: { tokens, quotations } }: Reading, first: number, end: number): boolean {
  const last = tokens[end - 1]!;
  if (last.text === ")")
    return tokens.slice(Math.max(first, end - LONGEST_ASIDE), end).some(({ text }) => text === "(");
  const term = quotations[indexFrom(quotations, last.end) - 1];
  return term?.end === last.end && term.start >= tokens[first]!.start;
}

/** The draft that covers most of some tokens; the first of those that cover as many. */
function commonest(draftAt: readonly (Draft | null)[], first: number, end: number): Draft | null {
  const covered = new Map<Draft, number>();
  for (let i = first; i < end; ) {
    const draft = draftAt[i]!;
    const from = i;
    while (i < end && draftAt[i] === draft) i++;
    if (draft) covered.set(draft, (covered.get(draft) ?? 0) + i - from);
  }
  let best: Draft | null = null;
  let most = 0;
  for (const [draft, tokens] of covered)
    if (tokens > most) {
      best = draft;
      most = tokens;
    }
  return best;
}

/** Longest recipient that is cut off, in tokens: a longer one may be the subject of what is said. */
const LONGEST_RECIPIENT = 4;

/** The same where `that` tells where the words begin: `told crowds outside the town hall | that`. */
const LONGEST_WAY = 20;
const ADDRESSES =
  /^(?:t(?:ell(?:s|ing)?|old)|(?:warn|remind|inform)(?:s|ed|ing)?|(?:assur|promis|advis)(?:es?|ed|ing)|notif(?:y|ies|ied|ying))$/;

/** `Lee told the Herald | every boat was safe`: who is told is no part of the words. */
function behindRecipient({ words, nameAt }: Reading, { cue, content }: Draft, first: number): number {
  const begins = content[0]!.first;
  if (!cue || cue.end > first || begins <= first) return first;
  if (words[begins] === "that" && begins <= cue.end + LONGEST_WAY && ADDRESSES.test(words[cue.end - 1]!))
    return begins;
  if (cue.end < first) return first;
  const isTold = /^t(?:ell(?:s|ing)?|old)$/.test(words[first - 1]!);
  const isSomebody = nameAt[begins - 1]! >= 0 || words[first] === "the";
  return isTold && isSomebody && begins <= first + LONGEST_RECIPIENT ? begins : first;
}

/** Of what stands in brackets, in tokens. */
const LONGEST_ASIDE = 60;

/** What takes a whole clause, where others take a thing: `announced the ship, which`. */
const SAYS = /^(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|argue[ds]|insist(?:ed|s)|believe[ds])$/;

/** `Lee said the ship, owned by Elmby Lines, had sunk`: a subject alone is not what is said. */
function endOfClause(reading: Reading, { cue, content }: Draft, first: number, end: number): number {
  if (!cue || cue.first > first || !SAYS.test(reading.words[cue.end - 1]!)) return end;
  if (reading.words[end] !== "," || hasVerb(reading, { first, end })) return end;
  const ruled = content.find((range) => range.first === first && range.end > end);
  return ruled && hasVerb(reading, { first: end, end: ruled.end }) ? ruled.end : end;
}

/** `Lee, who said it was safe, resigned`: what a relative clause reports ends where the rules say. */
function endInAside(reading: Reading, { source, content }: Draft, first: number, end: number): number {
  if (!source) return end;
  const isSubject = source.end - source.first === 1 && RELATIVE_PRONOUNS.has(reading.words[source.first]!);
  if (!isSubject && !isRelativeObject(reading, source)) return end;
  const ruled = content.find((range) => range.first < end && range.end > first);
  return ruled ? Math.min(end, ruled.end) : end;
}
