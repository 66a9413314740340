import type { Name } from "../mentions/name";
import type { ParsedText } from "../text/parsedText";
import type { Attribution } from "./attribution";
import { behindHiding } from "./behindHiding";
import { toAttribution } from "./draft";
import { findDrafts } from "./findDrafts";
import { prepareReading } from "./prepareReading";
import type { QuoteReader } from "./reviseDrafts";
import { saysNothing } from "./saysNothing";

/**
 * Who said what, as far as the words around it tell: by rules, which a trained reader corrects where there is one. Sorted by
 * content. Pure; linear in the length of the text.
 */
export function findAttributions(
  text: ParsedText,
  names: readonly Name[],
  reader: QuoteReader | null = null,
): Attribution[] {
  const reading = prepareReading(text, names);
  const drafts = findDrafts(reading);
  return (reader ? reader.revise(reading, drafts) : drafts)
    .map((draft) => behindHiding(reading, draft, drafts))
    .filter((draft) => !saysNothing(reading, draft))
    .map((draft) => toAttribution(reading, draft))
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}
