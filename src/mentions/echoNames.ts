import type { Token } from "../text/token";
import { indexPhrases, longestPhrase } from "./phraseIndex";
import type { Segment } from "./segment";

/**
 * Names of several words stand again where capitals told nothing, as in a headline: the same words are the same name there.
 * Returns all segments in order.
 */
export function echoNames(tokens: readonly Token[], segments: readonly Segment[]): Segment[] {
  const known = new Map<string, Segment>();
  for (const segment of segments) {
    if (segment.to - segment.from > 1) known.set(key(tokens, segment.from, segment.to), segment);
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
    const end = segment ? segment.from : tokens.length;
    const length = longestPhrase(index, tokens, at, end);
    const original = length > 1 ? known.get(key(tokens, at, at + length)) : undefined;
    if (original) all.push({ ...original, from: at, to: at + length, titleFrom: at });
    at += Math.max(1, length);
  }
  return all;
}

function key(tokens: readonly Token[], from: number, to: number): string {
  let words = "";
  for (let i = from; i < to; i++) words += (i > from ? " " : "") + tokens[i]!.text;
  return words;
}
