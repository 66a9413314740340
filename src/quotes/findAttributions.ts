import type { Name } from "../mentions/name";
import type { ParsedText } from "../text/parsedText";
import type { Attribution } from "./attribution";
import { attributeUnit } from "./attributeUnit";
import { type Draft, toAttribution } from "./draft";
import { isSpeech } from "./isSpeech";
import { prepareReading } from "./reading";

/** Who said what, as far as the words around it tell. Sorted by content. Pure; linear in the length of the text. */
export function findAttributions(text: ParsedText, names: readonly Name[]): Attribution[] {
  const reading = prepareReading(text, names);
  const speech = new Set(reading.regions.filter((quotation) => isSpeech(reading, quotation)));
  const drafts: Draft[] = reading.units.flatMap((unit) => attributeUnit(reading, unit, speech));
  return drafts
    .filter((draft) => draft.content.length > 0)
    .map((draft) => toAttribution(reading, draft))
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}
