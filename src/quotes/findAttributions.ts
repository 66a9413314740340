import type { Name } from "../mentions/name";
import type { ParsedText } from "../text/parsedText";
import { attributeAfterColon } from "./attributeAfterColon";
import { attributeLooseQuotes } from "./attributeLooseQuotes";
import { attributeUnit } from "./attributeUnit";
import type { Attribution } from "./attribution";
import { toAttribution } from "./draft";
import { prepareReading } from "./prepareReading";

/** Who said what, as far as the words around it tell. Sorted by content. Pure; linear in the length of the text. */
export function findAttributions(text: ParsedText, names: readonly Name[]): Attribution[] {
  const reading = prepareReading(text, names);
  const clauses = reading.units.flatMap((unit) => attributeUnit(reading, unit));
  const drafts = attributeAfterColon(reading, clauses);
  drafts.push(...attributeLooseQuotes(reading, drafts));
  return drafts
    .map((draft) => toAttribution(reading, draft))
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}
