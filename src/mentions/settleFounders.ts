import { type Segment, withType } from "./segment";
import type { Word } from "./word";
import { COMPANY_SUFFIX } from "./wordLists";

/**
 * `Ruth Harlan` beside `Ruth Harlan & Co.`; `Harlan` after `Harlan Motors` and before `Ruth Harlan`: whoever bears the name of a body is introduced in full, so that until
 * then the name alone is the body’s. Segments in order.
 */
export function settleFounders(words: readonly Word[], segments: readonly Segment[]): Segment[] {
  const bodies = firstPlaces(segments, "organization", ({ from }) => words[from]!.text);
  const people = firstPlaces(segments, "person", ({ to }) => words[to - 1]!.text);
  const firms = firmNames(words, segments);
  return segments.map((segment) => {
    const { from, to, type, titleFrom } = segment;
    if (type !== "person" || titleFrom < from || isFamily(words[to])) return segment;
    if (to - from > 1)
      return firms.has(textOf(words, from, to)) ? withType(segment, "organization") : segment;
    const body = bodies.get(words[from]!.text);
    const person = people.get(words[from]!.text);
    const isBody = body !== undefined && person !== undefined && body < person && from < person;
    return isBody ? withType(segment, "organization") : segment;
  });
}

/** Where a name of several words and of some type stands first, by one of its words. */
function firstPlaces(
  segments: readonly Segment[],
  type: Segment["type"],
  wordOf: (segment: Segment) => string,
): Map<string, number> {
  const places = new Map<string, number>();
  for (const segment of segments) {
    if (segment.type !== type || segment.to - segment.from === 1) continue;
    const word = wordOf(segment);
    if (!places.has(word)) places.set(word, segment.from);
  }
  return places;
}

/** `the Harlan family` */
function isFamily(word: Word | undefined): boolean {
  return word !== undefined && /^(?:family|families|brothers|sisters|siblings|clan)$/.test(word.text);
}

/** What is left of the names of firms without `& Co.` or `Inc.` */
function firmNames(words: readonly Word[], segments: readonly Segment[]): Set<string> {
  const names = new Set<string>();
  for (const { from, to, type } of segments) {
    let end = to;
    while (end > from && isFirmEnding(words[end - 1]!)) end--;
    if (type === "organization" && end < to && end - from > 1) names.add(textOf(words, from, end));
  }
  return names;
}

function isFirmEnding({ lists, text }: Word): boolean {
  return (lists & COMPANY_SUFFIX) !== 0 || /^[&,.]$/.test(text);
}

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
