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

/**
 * Gives a speaker to the quotations that no reporting clause of their own sentence has claimed: running quotes, a
 * sentence or paragraph that goes on with the last speaker, a colon before, a signature after, the subject of the
 * sentence around. Adds content to the drafts given; returns the new ones.
 */
export function attributeLooseQuotes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const owners = findOwners(reading, drafts);
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

/** A sentence of nothing but quotations. */
function isBare(reading: Reading, unit: Unit): boolean {
  for (let i = unit.first; i < unit.end; i++)
    if (reading.regionAt[i]! < 0 && isWordAt(reading, i)) return false;
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
    return draft(readLeadSubject(reading, unit, quotation.first), 0.45, "subject of the sentence");
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
  if (!subject) return null;
  if (/^(?:he|she)$/.test(reading.words[subject.first]!)) return subject;
  for (let i = subject.first; i < subject.end; i++)
    if (reading.names[reading.nameAt[i]!]?.type === "person") return subject;
  return null;
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
