import type { Draft } from "./draft";
import { isWordAt, type Reading, regionOf, type Unit } from "./reading";
import { readLeadSubject } from "./readLeadSubject";

/**
 * Direct speech that a colon at the end of a paragraph leads up to: the quotations at the start of the next paragraph,
 * or all of it where it has none. The last reporting clause before the colon gives cue and source, and its content
 * moves there (`He expressed hope for the talks:`); a lead without one (`His message to the club:`) needs marks.
 * Returns the drafts with those changes; drafts that never got content are dropped.
 */
export function attributeAfterColon(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const leads = new Map<number, Draft>();
  for (const draft of drafts) if (draft.cue) leads.set(reading.unitAt[draft.cue.first]!, draft);
  const replaced = new Set<Draft>();
  const found: Draft[] = [];
  reading.units.forEach((unit, index) => {
    const next = reading.units[index + 1];
    if (reading.words[unit.end - 1] !== ":" || !next || next.paragraph === unit.paragraph) return;
    const draft = leads.get(index);
    const led = leadTo(reading, unit, next, draft);
    if (!led) return;
    found.push(led);
    if (draft) replaced.add(draft);
  });
  return [...drafts.filter((draft) => draft.content.length > 0 && !replaced.has(draft)), ...found];
}

function leadTo(reading: Reading, unit: Unit, next: Unit, draft: Draft | undefined): Draft | null {
  const quotation = regionOf(reading, next.first);
  if (quotation) {
    const content = [{ first: quotation.first, end: quotation.end }];
    if (draft) return { ...draft, content, confidence: 0.9 };
    const source = readLeadSubject(reading, unit, unit.end);
    return {
      cue: null,
      source,
      content,
      unmarked: false,
      settled: false,
      confidence: 0.6,
      evidence: "colon before the quote",
    };
  }
  if (!draft || !isProse(reading, next)) return null;
  const { firstToken: first, endToken: end } = reading.text.paragraphs[next.paragraph]!;
  return { ...draft, content: [{ first, end }], unmarked: true, settled: true, confidence: 0.85 };
}

/** A paragraph of words, no list and no heading. */
function isProse(reading: Reading, unit: Unit): boolean {
  return isWordAt(reading, unit.first) && unit.end - unit.first > 3 && reading.words[unit.end - 1] !== ":";
}
