import type { Draft } from "./draft";
import { isWordAt, type Reading, type Unit } from "./reading";
import { readLeadSubject } from "./readLeadSubject";

/**
 * Direct speech that a colon at the end of a paragraph leads up to: the quotations at the start of the next paragraph,
 * or all of it where it has none. Fills the drafts whose content is still empty; returns new ones for leads without
 * a reporting verb (`His message to the club:`), which need marks to count.
 */
export function attributeAfterColon(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const waiting = new Map<number, Draft>();
  for (const draft of drafts)
    if (draft.content.length === 0 && draft.cue) waiting.set(reading.unitAt[draft.cue.first]!, draft);
  const found: Draft[] = [];
  reading.units.forEach((unit, index) => {
    const next = reading.units[index + 1];
    if (reading.words[unit.end - 1] !== ":" || !next || next.paragraph === unit.paragraph) return;
    const content = quotationsAt(reading, next);
    const draft = waiting.get(index);
    if (content.length > 0) {
      const source = draft?.source ?? readLeadSubject(reading, unit, unit.end);
      const evidence = draft ? draft.evidence : "colon before the quote";
      found.push({
        cue: draft?.cue ?? null,
        source,
        content,
        unmarked: false,
        confidence: draft ? 0.9 : 0.6,
        evidence,
      });
    } else if (draft && isProse(reading, next)) {
      const { firstToken: first, endToken: end } = reading.text.paragraphs[next.paragraph]!;
      found.push({ ...draft, content: [{ first, end }], unmarked: true, confidence: 0.85 });
    }
  });
  return found;
}

function quotationsAt(reading: Reading, unit: Unit): { first: number; end: number }[] {
  const quotation = reading.regions[reading.regionAt[unit.first]!];
  if (!quotation) return [];
  return [{ first: quotation.first, end: quotation.end }];
}

/** A paragraph of words, no list and no heading. */
function isProse(reading: Reading, unit: Unit): boolean {
  return isWordAt(reading, unit.first) && unit.end - unit.first > 3 && reading.words[unit.end - 1] !== ":";
}
