import { NAMESAKES, SHIPS, WORKS } from "../lexicon/nameWords";
import type { Segment } from "./segment";
import { isCapitalized, type Word } from "./word";

/**
 * Without storms and ships that are called like people, as `Typhoon Nestor`, and then `Nestor` alone; without what is said to be a
 * ship or a work, `the trawler Stone Harbour`, wherever it stands.
 */
export function dropNamesakes(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const called = new Set<string>();
  const things = new Set<string>();
  for (const name of names) {
    if (isNamesake(words, name)) called.add(words[name.to - 1]!.text);
    if (isThing(words, name)) things.add(wordsOf(words, name));
  }
  if (called.size + things.size === 0) return [...names];
  return names.filter(
    (name) =>
      !isNamesake(words, name) &&
      !(name.to - name.from === 1 && called.has(words[name.from]!.text)) &&
      !things.has(wordsOf(words, name)),
  );
}

function isNamesake(words: readonly Word[], { type, from, to }: Segment): boolean {
  const isCalled = (i: number): boolean => i >= 0 && NAMESAKES.has(words[i]!.text);
  if (type !== "person")
    return to - from === 1 && SHIPPING.test(words[from]!.text) && isCapitalized(words[to]);
  // `MV Princess Anna`; not `INS Commissioner Anna Lee`
  const isLonger = SHIPPING.test(words[from - 2]?.text ?? "") && isCapitalized(words[from - 1]);
  return isCalled(from - 1) || isLonger || (to - from > 1 && isCalled(from));
}

/** What nothing but ships has before its name. */
const SHIPPING = /^(?:USS|HMS|HMAS|HMCS|RMS|MV|MT)$/;

/** Behind `in the film` may stand who acts in it. */
function isThing(words: readonly Word[], { from, type }: Segment): boolean {
  const before = words[from - 1]?.text ?? "";
  return SHIPS.has(before) || (WORKS.has(before) && type !== "person");
}

function wordsOf(words: readonly Word[], { from, to }: Segment): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
