import type { Draft } from "./draft";
import {
  lastOfSentenceBefore,
  otherOfTwo,
  personBefore,
  readKicker,
  readSignature,
  sourceInSentence,
} from "./nearbySource";
import { isWordAt, type Reading, type RegionTokens, regionOf, type TokenRange, type Unit } from "./reading";
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
    const goesOn = unitOf(reading, before) === unit && quotation.wordCount >= SURELY_SPEECH;
    if (owner && near && (goesOn || isBare(reading, unit))) return owner;
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
    const quotation = regionOf(reading, i);
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
  const draft = (
    source: TokenRange | null,
    confidence: number,
    evidence: string,
    settled = false,
  ): Draft => ({
    cue: null,
    source,
    content,
    unmarked: false,
    settled,
    confidence,
    evidence,
  });
  const signature = readSignature(reading, quotation);
  if (signature) return draft(signature, 0.85, "signed after the quote", true);
  const named = readKicker(reading, quotation);
  if (named) return draft(named, 0.7, "named after the colon", true);
  const said = lastOfSentenceBefore(reading, drafts, quotation);
  if (!isBare(reading, unit)) {
    if (quotation.wordCount < SURELY_SPEECH) return null;
    const source = sourceInSentence(reading, unit, quotation.first);
    if (source || !said) return draft(source, 0.45, "named in the same sentence");
    return draft(said.source, Math.min(0.5, said.confidence), "goes on with the last speaker");
  }
  if (said) return draft(said.source, Math.min(0.7, said.confidence), "goes on with the last speaker");
  const subject = personBefore(reading, quotation);
  if (subject) return draft(subject, 0.6, "subject of the sentence before");
  const other = otherOfTwo(reading, owners, index);
  if (other) return draft(other.source, 0.5, "the other of two who speak in turn", true);
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
