import { attributeAfterColon } from "./attributeAfterColon";
import { attributeLooseQuotes } from "./attributeLooseQuotes";
import { attributeTranscript } from "./attributeTranscript";
import { attributeUnit } from "./attributeUnit";
import type { Draft } from "./draft";
import type { Reading } from "./reading";

/** Who said what, by rules alone: reporting clauses, colons, transcripts, and what stands next to a quotation. */
export function findDrafts(reading: Reading): Draft[] {
  const turns = attributeTranscript(reading);
  const clauses = attributeSentences(reading, turns);
  const drafts = attributeAfterColon(reading, clauses).concat(turns);
  return drafts.concat(attributeLooseQuotes(reading, drafts));
}

/** Sentences inside a speech without marks are the speaker’s own: what they report is not the article’s to attribute. */
function attributeSentences(reading: Reading, turns: readonly Draft[]): Draft[] {
  const starts = new Map(turns.map((turn) => [turn.source!.first, turn.content[0]!.end]));
  const drafts: Draft[] = [];
  let spoken = 0;
  for (const unit of reading.units) {
    spoken = Math.max(spoken, starts.get(unit.first) ?? 0);
    if (unit.first < spoken) continue;
    for (const draft of attributeUnit(reading, unit)) {
      drafts.push(draft);
      if (draft.unmarked) spoken = Math.max(spoken, ...draft.content.map((range) => range.end));
    }
  }
  return drafts;
}
