import type { Token } from "../text/token";
import { STRONG } from "./capitals";
import { indexPhrases, longestPhrase } from "./phraseIndex";
import type { Segment } from "./segment";

/**
 * Names stand again where nothing told so: the words of a longer name in a headline, a surname, with its particles, by itself.
 * Returns all segments in order.
 */
export function echoNames(
  tokens: readonly Token[],
  segments: readonly Segment[],
  capitals: Uint8Array,
): Segment[] {
  const known = new Map<string, Segment>();
  for (const segment of segments) {
    if (segment.to - segment.from === 1) continue;
    known.set(key(tokens, segment.from, segment.to), segment);
    if (segment.type !== "person") continue;
    for (let from = segment.from + 1; from < segment.to; from++) {
      if (tokens[from]!.text.length > 1) known.set(key(tokens, from, segment.to), segment);
    }
  }
  if (known.size === 0) return [...segments];
  const index = indexPhrases(known.keys());
  const all: Segment[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const segment = segments[next];
    if (segment && segment.from === at) {
      all.push(segment);
      at = segment.to;
      next++;
      continue;
    }
    const length = longestPhrase(index, tokens, at, segment ? segment.from : tokens.length);
    const original =
      length > 1 || isSurname(tokens, at, capitals) ? known.get(key(tokens, at, at + length)) : undefined;
    if (original) all.push({ ...original, from: at, to: at + length, titleFrom: at });
    at += Math.max(1, length);
  }
  return all;
}

/** A capital that running text would not write, with no other beside it. */
function isSurname(tokens: readonly Token[], at: number, capitals: Uint8Array): boolean {
  const isCapital = (i: number): boolean => i >= 0 && i < tokens.length && capitals[i]! > 0;
  return capitals[at] === STRONG && !isCapital(at - 1) && !isCapital(at + 1);
}

function key(tokens: readonly Token[], from: number, to: number): string {
  let words = "";
  for (let i = from; i < to; i++) words += (i > from ? " " : "") + tokens[i]!.text;
  return words;
}
