import type { Draft } from "./draft";
import {
  isCapitalAt,
  isWordAt,
  type Reading,
  type RegionTokens,
  type TokenRange,
  type Unit,
} from "./reading";
import { readLeadSubject } from "./readLeadSubject";

/** A quotation longer than this is speech even where no reporting verb stands near, in words. */
const SURELY_SPEECH = 3;
/** How far before a quotation its speaker may be named, in tokens. */
const NEAR = 60;

/**
 * Gives a speaker to the quotations that no reporting clause of their own sentence has claimed: running quotes, a
 * sentence or paragraph that goes on with the last speaker, a colon before, a signature after, the subject of the
 * sentence around. Adds content to the drafts given; returns the new ones.
 */
export function attributeLooseQuotes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const owners = findOwners(reading, drafts);
  joinRunning(reading, owners);
  const added: Draft[] = [];
  const lastOfUnit = new Map<number, Draft>();
  for (const draft of drafts) if (draft.cue) lastOfUnit.set(reading.unitAt[draft.cue.first]!, draft);
  reading.regions.forEach((quotation, index) => {
    if (owners[index]) return;
    const joined = ownerToJoin(reading, owners, index);
    if (joined) {
      joined.content.push({ first: quotation.first, end: quotation.end });
      owners[index] = joined;
      return;
    }
    const draft = draftFor(reading, lastOfUnit, owners, index);
    if (!draft) return;
    owners[index] = draft;
    added.push(draft);
  });
  return added;
}

/** For each quotation the draft whose content covers it. */
function findOwners(reading: Reading, drafts: readonly Draft[]): (Draft | undefined)[] {
  const owners = new Array<Draft | undefined>(reading.regions.length);
  for (const draft of drafts)
    for (const { first, end } of draft.content)
      for (let i = first; i < end; i++) {
        const region = reading.regionAt[i]!;
        if (region >= 0) owners[region] = draft;
      }
  return owners;
}

/** Gives the paragraphs of a running quotation to the clause at its end: `“First … ¶ “Then …,” Lee said`. */
function joinRunning(reading: Reading, owners: (Draft | undefined)[]): void {
  for (let i = reading.regions.length - 2; i >= 0; i--) {
    const owner = owners[i + 1];
    if (owners[i] || !owner || !reading.regions[i + 1]!.region.continues) continue;
    owner.content.push({ first: reading.regions[i]!.first, end: reading.regions[i]!.end });
    owners[i] = owner;
  }
}

/** The draft of a neighbouring quotation that this one goes on with, or leads up to. */
function ownerToJoin(
  reading: Reading,
  owners: readonly (Draft | undefined)[],
  index: number,
): Draft | undefined {
  const quotation = reading.regions[index]!;
  const before = reading.regions[index - 1];
  const after = reading.regions[index + 1];
  if (quotation.region.continues) return owners[index - 1];
  const unit = unitOf(reading, quotation);
  if (before && sameParagraph(before, quotation)) {
    const owner = owners[index - 1];
    const near = reading.unitAt[before.first]! >= reading.unitAt[quotation.first]! - 1;
    if (owner && near && (unitOf(reading, before) === unit || isBare(reading, unit))) return owner;
  }
  if (after && sameParagraph(after, quotation) && isBare(reading, unit)) {
    const near = reading.unitAt[after.first]! <= reading.unitAt[quotation.first]! + 1;
    if (near) return owners[index + 1];
  }
  return undefined;
}

function sameParagraph(a: RegionTokens, b: RegionTokens): boolean {
  return a.region.paragraph === b.region.paragraph;
}

function unitOf(reading: Reading, quotation: RegionTokens): Unit {
  return reading.units[reading.unitAt[quotation.first]!]!;
}

/** How many quotations a sentence of nothing else may hold. */
const MOST_QUOTATIONS = 50;

/** A sentence of nothing but quotations. */
function isBare(reading: Reading, unit: Unit): boolean {
  let seen = 0;
  for (let i = unit.first; i < unit.end && seen < MOST_QUOTATIONS; i++) {
    const quotation = reading.regions[reading.regionAt[i]!];
    if (quotation) {
      seen++;
      i = quotation.end - 1;
    } else if (isWordAt(reading, i)) return false;
  }
  return true;
}

function draftFor(
  reading: Reading,
  drafts: ReadonlyMap<number, Draft>,
  owners: readonly (Draft | undefined)[],
  index: number,
): Draft | null {
  const quotation = reading.regions[index]!;
  const unit = unitOf(reading, quotation);
  const content = [{ first: quotation.first, end: quotation.end }];
  const draft = (source: TokenRange | null, confidence: number, evidence: string): Draft => ({
    cue: null,
    source,
    content,
    unmarked: false,
    confidence,
    evidence,
  });
  const signature = readSignature(reading, quotation);
  if (signature) return draft(signature, 0.85, "signed after the quote");
  if (!isBare(reading, unit)) {
    if (quotation.wordCount < SURELY_SPEECH) return null;
    return draft(sourceInSentence(reading, unit, quotation.first), 0.45, "named in the same sentence");
  }
  const said = lastOfSentenceBefore(reading, drafts, quotation);
  if (said) return draft(said.source, Math.min(0.7, said.confidence), "goes on with the last speaker");
  const subject = personBefore(reading, quotation);
  if (subject) return draft(subject, 0.6, "subject of the sentence before");
  const speaker = owners[index - 1];
  const last = reading.regions[index - 1];
  if (speaker && last && last.region.paragraph >= quotation.region.paragraph - 1)
    return draft(speaker.source, Math.min(0.65, speaker.confidence), "goes on with the last speaker");
  const sentence = reading.units[reading.unitAt[quotation.first]! - 1];
  const source = sentence ? readLeadSubject(reading, sentence, sentence.end) : null;
  return draft(
    source,
    source ? 0.5 : 0.1,
    source ? "subject of the sentence before" : "no speaker named near the quote",
  );
}

/** Whose words they are said to be (`Obama’s “hope”`), the subject of the sentence, or the nearest person before. */
function sourceInSentence(reading: Reading, unit: Unit, quotation: number): TokenRange | null {
  const owner = possessorBefore(reading, unit, quotation);
  if (owner) return owner;
  const subject = readLeadSubject(reading, unit, quotation);
  if (subject && namesPerson(reading, subject)) return subject;
  for (let i = quotation - 1; i >= Math.max(unit.first, quotation - NEAR); i--)
    if (reading.regionAt[i]! < 0 && namesPerson(reading, { first: i, end: i + 1 }))
      return nameAround(reading, i);
  return subject;
}

function possessorBefore(reading: Reading, unit: Unit, quotation: number): TokenRange | null {
  for (let i = quotation - 1; i >= Math.max(unit.first, quotation - 4) && isWordAt(reading, i); i--) {
    if (/^(?:his|her|their)$/.test(reading.words[i]!)) return { first: i, end: i + 1 };
    if (/^[’']s$/.test(reading.words[i]!) && reading.nameAt[i - 1]! >= 0) return nameAround(reading, i - 1);
  }
  return null;
}

function nameAround(reading: Reading, token: number): TokenRange {
  const name = reading.nameAt[token]!;
  let first = token;
  let end = token + 1;
  while (name >= 0 && reading.nameAt[first - 1] === name) first--;
  while (name >= 0 && reading.nameAt[end] === name) end++;
  return { first, end };
}

/** True where the range holds a person’s name, or is he or she. */
function namesPerson(reading: Reading, { first, end }: TokenRange): boolean {
  if (/^(?:he|she)$/.test(reading.words[first]!)) return true;
  for (let i = first; i < end; i++) if (reading.names[reading.nameAt[i]!]?.type === "person") return true;
  return false;
}

/** What the sentence before in the same paragraph reports. */
function lastOfSentenceBefore(
  reading: Reading,
  drafts: ReadonlyMap<number, Draft>,
  { first }: RegionTokens,
): Draft | null {
  const unit = reading.unitAt[first]!;
  const draft = drafts.get(unit - 1);
  return draft?.source && reading.units[unit - 1]!.paragraph === reading.units[unit]!.paragraph
    ? draft
    : null;
}

/** `Lee was upset. “They never called.”`: a person, or he or she, as subject of the sentence before in the same paragraph. */
function personBefore(reading: Reading, { first }: RegionTokens): TokenRange | null {
  const unit = reading.unitAt[first]!;
  const before = reading.units[unit - 1];
  if (before?.paragraph !== reading.units[unit]!.paragraph) return null;
  const subject = readLeadSubject(reading, before, before.end);
  return subject && namesPerson(reading, subject) ? subject : null;
}

/** `“Keep going.” — Ana Reyes`: a dash and nothing but a name up to the end of the paragraph, or in the next. */
function readSignature(reading: Reading, quotation: RegionTokens): TokenRange | null {
  const dash = quotation.end;
  const { paragraph } = quotation.region;
  const { endToken } = reading.text.paragraphs[paragraph]!;
  const end = dash < endToken ? endToken : (reading.text.paragraphs[paragraph + 1]?.endToken ?? endToken);
  if (dash >= end || !/^(?:[-–—―]|--)$/.test(reading.words[dash]!) || end - dash > 12) return null;
  if (!isCapitalAt(reading, dash + 1)) return null;
  let at = dash + 1;
  while (at < end && !/^[,.]$/.test(reading.words[at]!)) at++;
  return { first: dash + 1, end: at };
}
