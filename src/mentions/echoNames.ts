import { STRONG } from "./capitals";
import { longestPhrase } from "./longestPhrase";
import { PhraseTree } from "./phraseTree";
import { type Segment, withRange } from "./segment";
import { isCapitalized, type Word } from "./word";

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
    const original = length > 0 ? nameAt(known, words, at, length) : undefined;
    if (original && (length > 1 || standsAlone(words, at, original, capitals)))
      all.push(withRange(original, at, at + length, at));
    at += Math.max(1, length);
  }
  return all;
}

/** Names of several words, what is left of people’s without the first ones, and bodies in capitals, by their words as written. */
function longerNames(words: readonly Word[], segments: readonly Segment[]): PhraseTree<Segment> {
  const known = new PhraseTree<Segment>();
  const initials = initialsOf(words, segments);
  for (const segment of segments) {
    const { from, to, type } = segment;
    if (to - from === 1 && !(type === "organization" && initials.has(words[from]!.text))) continue;
    for (let i = from; i < (type === "person" ? to : from + 1); i++) {
      if (i > from && words[i]!.text.length === 1) continue;
      plant(known, words, i, segment, words[i]!.text);
      if (words[i]!.raised !== "") plant(known, words, i, segment, words[i]!.raised);
    }
  }
  return known;
}

/** The words from `from` to the end of the name, the first of which may have a capital here: `De Wit said`. */
function plant(
  known: PhraseTree<Segment>,
  words: readonly Word[],
  from: number,
  segment: Segment,
  first: string,
): void {
  let place = known.grow(first);
  for (let i = from + 1; i < segment.to; i++) place = place.grow(words[i]!.text);
  place.value = segment;
}

/** Of the bodies whose names have several words. */
function initialsOf(words: readonly Word[], segments: readonly Segment[]): Set<string> {
  return new Set(
    segments
      .filter(({ from, to, type }) => to - from > 1 && type === "organization")
      .map(({ from, to }) =>
        words
          .slice(from, to)
          .filter(isCapitalized)
          .map(({ text }) => text[0])
          .join(""),
      ),
  );
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

/** May the one word at `at` be what is left of a name? */
function standsAlone(
  words: readonly Word[],
  at: number,
  { from, to }: Segment,
  capitals: Uint8Array | null,
): boolean {
  if (to - from === 1) return isAcronym(words, at);
  return isBearer(words, at) || (capitals !== null && isSurname(at, capitals));
}

/** Two letters or more, all capitals, and not amid others. */
function isAcronym(words: readonly Word[], at: number): boolean {
  return isShouted(words[at]) && !isShouted(words[at - 1]) && !isShouted(words[at + 1]);
}

function isShouted(word: Word | undefined): boolean {
  return word !== undefined && word.capitals > 1;
}

/** `Long, 54, was elected`, `Young has agreed`: one capital before what somebody is, has or does. */
function isBearer(words: readonly Word[], at: number): boolean {
  const [next, second] = [words[at + 1]?.text ?? "", words[at + 2]?.text ?? ""];
  const isBefore = next === "," ? /^(?:\d\d|who)$/.test(second) : BESIDE_BEARERS.test(next);
  return isBefore && isCapitalized(words[at]) && !isShouted(words[at]) && !isCapitalized(words[at - 1]);
}

const BESIDE_BEARERS = /^(?:is|was|has|had|will|would|did|does|['’]s)$/;

/** A capital that running text would not write, with no other beside it. */
function isSurname(at: number, capitals: Uint8Array): boolean {
  return capitals[at] === STRONG && !capitals[at - 1] && !capitals[at + 1];
}
