import type { ParsedText } from "../text/parsedText";
import type { WordType } from "./wordType";

/** Tokens that are labelled as one sequence, and the sentence they stand in. Token indices, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
}

/** Tokens of a stretch; a line of capitals is cut. */
export const LONGEST_STRETCH = 64;

/**
 * The tokens of an article that may be part of a name, numbered on from 0: capitals, numbers after them, and up to three small
 * words between them.
 */
export class NameCandidates {
  readonly stretches: readonly Stretch[];
  /** The token of each candidate. */
  readonly tokens: Int32Array;

  constructor(
    text: ParsedText,
    private readonly words: readonly WordType[],
  ) {
    this.stretches = findStretches(text, words);
    this.tokens = new Int32Array(this.stretches.reduce((sum, { from, to }) => sum + to - from, 0));
    let at = 0;
    for (const { from, to } of this.stretches) for (let i = from; i < to; i++) this.tokens[at++] = i;
  }

  get size(): number {
    return this.tokens.length;
  }

  wordAt(candidate: number): WordType {
    return this.words[this.tokens[candidate]!]!;
  }

  /** Calls `visit` with each stretch and its candidates, half-open. */
  forEachStretch(visit: (from: number, to: number, stretch: Stretch) => void): void {
    let at = 0;
    for (const stretch of this.stretches) {
      const from = at;
      at += stretch.to - stretch.from;
      visit(from, at, stretch);
    }
  }
}

function findStretches(text: ParsedText, words: readonly WordType[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { firstToken, endToken } of text.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (!words[i]!.capital) continue;
      const to = stretchEnd(words, i, endToken);
      stretches.push({ from: i, to, sentenceFrom: firstToken, sentenceTo: endToken });
      i = to - 1;
    }
  }
  return stretches;
}

function stretchEnd(words: readonly WordType[], from: number, sentenceEnd: number): number {
  let end = from + 1;
  for (let at = end; at < sentenceEnd && at - end < 4 && at - from < LONGEST_STRETCH; at++) {
    const word = words[at]!;
    if (word.capital || (at === end && word.digits)) end = at + 1;
    else if (!word.connector) break;
  }
  return end;
}
