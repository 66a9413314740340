import type { Span } from "../src/text/span";

/** Words from index `first` to before `end` of a text. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** Letters and digits with their inner hyphens, decimal points and apostrophes; a possessive ’s is no part of a word. */
const WORD = /[\p{L}\p{N}]+(?:[-&][\p{L}\p{N}]+|(?<=\p{N})[.,]\p{N}+)*(?:[’'](?!s(?![\p{L}\p{N}]))\p{L}+)*/gu;

/**
 * The scorer’s own words, on purpose not the engine’s tokens: every span is reduced to the words it touches, so that
 * quotation marks, stops and white space at its edges neither help nor hurt.
 */
export function readWords(text: string): Span[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** The words that share a character with the span. */
export function wordsIn(words: readonly Span[], { start, end }: Span): WordRange {
  const first = countWhile(words, (word) => word.end <= start);
  return {
    first,
    end: Math.max(
      first,
      countWhile(words, (word) => word.start < end),
    ),
  };
}

/** How many words at the head of the list pass a test that no word passes after one has failed. */
function countWhile(words: readonly Span[], test: (word: Span) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(words[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function wordCount({ first, end }: WordRange): number {
  return end - first;
}

export function sharedWords(a: WordRange, b: WordRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first));
}

export function indices({ first, end }: WordRange): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}
