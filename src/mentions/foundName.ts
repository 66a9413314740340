import { BEGIN, edgeOfLabel, LAST, typeOfLabel, UNIT } from "../tagger/bilou";
import type { NameCandidates } from "./nameCandidates";
import { TYPES } from "./typeScores";
import type { Word } from "./word";

/** Labels of the candidates of an article. */
export interface Labelling {
  /** The best one of each candidate. */
  readonly path: Uint8Array;
  /** How likely each label is, those of a candidate after those of the one before. */
  readonly shares: Float32Array;
}

/** What a labelled name may be: no name, or each type in the order of the labels. */
export const OUTCOMES = [null, ...TYPES] as const;

/** A name as labels tell it. Token indices, half-open. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  /** How likely its words are each of the outcomes, on average; adds up to 1. */
  readonly shares: Float32Array;
}

/** Tokens of the longest name; more is a line of capitals, not a name. */
const LONGEST = 16;

/** The names of a labelling in order, never overlapping. */
export function readFound(labelling: Labelling, { tokens }: NameCandidates): FoundName[] {
  const { path } = labelling;
  const found: FoundName[] = [];
  for (let i = 0, begin = 0; i < path.length; i++) {
    const edge = edgeOfLabel(path[i]!);
    if (edge === BEGIN || edge === UNIT) begin = i;
    if ((edge !== LAST && edge !== UNIT) || i - begin >= LONGEST) continue;
    const from = tokens[begin]!;
    found.push({ from, to: from + i + 1 - begin, shares: meanShares(labelling, begin, i + 1) });
  }
  return found;
}

/** The words of a name as names are compared. */
export function wordsOfFound(words: readonly Word[], { from, to }: FoundName): string {
  let text = words[from]!.folded.text;
  for (let i = from + 1; i < to; i++) text += ` ${words[i]!.folded.text}`;
  return text;
}

function meanShares({ path, shares }: Labelling, from: number, to: number): Float32Array {
  const width = shares.length / path.length;
  const mean = new Float32Array(OUTCOMES.length);
  for (let i = from; i < to; i++)
    for (let label = 0; label < width; label++)
      mean[typeOfLabel(label)]! += shares[i * width + label]! / (to - from);
  return mean;
}
