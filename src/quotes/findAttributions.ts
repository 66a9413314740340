import type { Name } from "../mentions/name";
import type { ParsedText } from "../text/parsedText";
import { attributeAfterColon } from "./attributeAfterColon";
import { attributeLooseQuotes } from "./attributeLooseQuotes";
import { attributeTranscript } from "./attributeTranscript";
import { attributeUnit } from "./attributeUnit";
import type { Attribution } from "./attribution";
import { type Draft, toAttribution } from "./draft";
import { prepareReading } from "./prepareReading";
import type { Reading } from "./reading";

/** Who said what, as far as the words around it tell. Sorted by content. Pure; linear in the length of the text. */
export function findAttributions(text: ParsedText, names: readonly Name[]): Attribution[] {
  const reading = prepareReading(text, names);
  const turns = attributeTranscript(reading);
  const clauses = attributeSentences(reading, turns);
  const drafts = attributeAfterColon(reading, clauses).concat(turns);
  return drafts
    .concat(attributeLooseQuotes(reading, drafts))
    .map((draft) => toAttribution(reading, draft))
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
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
