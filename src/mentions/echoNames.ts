import { STRONG } from "./capitals";
import { longestPhrase } from "./longestPhrase";
import { PhraseTree } from "./phraseTree";
import type { Segment } from "./segment";
import type { Word } from "./word";

/**
 * Names stand again where nothing told so: the words of a longer name in a headline, a surname, with its particles, by itself, the
 * capitals of a body where they look like a word (`WHO said`).
 * `capitals` tell where a surname may stand alone; null where that is judged already. Returns all segments in order.
 */
export function echoNames(
  words: readonly Word[],
  segments: readonly Segment[],
  capitals: Uint8Array | null,
): Segment[] {
  const known = longerNames(words, segments);
  const all: Segment[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    const segment = segments[next];
    if (segment?.from === at) {
      all.push(segment);
      at = segment.to;
      next++;
      continue;
    }
    const length = longestPhrase(known, words, at, segment ? segment.from : words.length);
    const original =
      length > 1 || (length === 1 && (isAcronym(words, at) || (capitals && isSurname(at, capitals))))
        ? nameAt(known, words, at, length)
        : undefined;
    if (original) all.push({ ...original, from: at, to: at + length, titleFrom: at });
    at += Math.max(1, length);
  }
  return all;
}

/** Names of several words, what is left of people’s without the first ones, and bodies in capitals, by their words as written. */
function longerNames(words: readonly Word[], segments: readonly Segment[]): PhraseTree<Segment> {
  const known = new PhraseTree<Segment>();
  for (const segment of segments) {
    const { from, to, type } = segment;
    if (to - from === 1 && !(type === "organization" && isAcronym(words, from))) continue;
    for (let i = from; i < (type === "person" ? to : from + 1); i++) {
      if (i > from && words[i]!.text.length === 1) continue;
      let place = known;
      for (let k = i; k < to; k++) place = place.grow(words[k]!.text);
      place.value = segment;
    }
  }
  return known;
}

/** The name that stands at `at` to the letter. */
function nameAt(
  known: PhraseTree<Segment>,
  words: readonly Word[],
  at: number,
  length: number,
): Segment | undefined {
  let place: PhraseTree<Segment> | undefined = known;
  for (let i = at; i < at + length; i++) place = place?.after(words[i]!.text);
  return place?.value;
}

/** Two letters or more, all capitals, and not amid others. */
function isAcronym(words: readonly Word[], at: number): boolean {
  const isShouted = (i: number): boolean => (words[i]?.capitals ?? 0) > 1;
  return isShouted(at) && !isShouted(at - 1) && !isShouted(at + 1);
}

/** A capital that running text would not write, with no other beside it. */
function isSurname(at: number, capitals: Uint8Array): boolean {
  return capitals[at] === STRONG && !capitals[at - 1] && !capitals[at + 1];
}
