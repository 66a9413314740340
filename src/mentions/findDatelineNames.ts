import { isKnownPlace } from "../text/isKnownPlace";
import type { ParsedText } from "../text/parsedText";
import { tokenIndexAt } from "../text/token";
import { tokenize } from "../text/tokenize";
import { gazetteer } from "./gazetteer";
import { longestPhrase } from "./longestPhrase";
import { type Segment, segmentOf } from "./segment";
import type { Word } from "./word";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;

/** The places of the dateline, and its agency: `STONE HARBOUR, Kenya, Jan. 4 (Harbour Wire) —` has three names. */
export function findDatelineNames(text: ParsedText, words: readonly Word[]): Segment[] {
  const agency = findAgency(text);
  return [...findDatelinePlaces(text, words), ...(agency ? [agency] : [])];
}

/** An agency of several words: one alone may be anything. */
function findAgency({ tokens, layout }: ParsedText): Segment | null {
  const { dateline } = layout;
  const parts = tokenize(dateline?.agency ?? "");
  if (!dateline || parts.length < 2) return null;
  for (
    let from = tokenIndexAt(tokens, dateline.start);
    (tokens[from]?.start ?? dateline.end) < dateline.end;
    from++
  )
    if (parts.every(({ text }, i) => tokens[from + i]?.text === text))
      return segmentOf(from, from + parts.length, "organization", TOLD);
  return null;
}

/**
 * The places of the dateline: `STONE HARBOUR, Kenya, Jan. 4 (Agency) —` has two. Without a date or an agency those alone that
 * are known, or in capitals; `UNITED NATIONS` is left to what the words around it tell.
 */
function findDatelinePlaces({ tokens, layout }: ParsedText, words: readonly Word[]): Segment[] {
  const { dateline } = layout;
  if (!dateline) return [];
  const isSigned = dateline.date !== null || dateline.agency !== null;
  const places: Segment[] = [];
  let at = tokenIndexAt(tokens, dateline.start);
  for (const part of dateline.place.split(/, |\//)) {
    const parts = tokenize(part);
    const isHere = (from: number): boolean => parts.every(({ text }, i) => tokens[from + i]?.text === text);
    while (at < tokens.length && tokens[at]!.start < dateline.end && !isHere(at)) at++;
    if (parts.length === 0 || !isHere(at)) return places;
    const to = at + parts.length;
    const isPlace = isSigned || isKnownPlace(part) || part === part.toUpperCase();
    if (isPlace && longestPhrase(gazetteer().organizations, words, at, to) < parts.length)
      places.push(segmentOf(at, to, "place", TOLD));
    at = to;
  }
  return places;
}
