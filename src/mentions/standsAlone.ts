import { CERTAIN, type Segment } from "./segment";
import { isCapitalized, type Word } from "./word";
import { FUNCTION_WORD, LOCATIVE } from "./wordLists";
import { WORD } from "./wordTraits";

/** Strength of a place that is no listed body. */
const SURE_PLACE = 2.5;

/** No part of a longer name, tagged or not, nor a place to the model. `owners` are the tagged names by word. */
export function standsAlone(
  words: readonly Word[],
  body: Segment,
  owners: readonly (Segment | undefined)[],
): boolean {
  const { from, to } = body;
  const isLonger = (i: number): boolean =>
    i >= 0 &&
    i < words.length &&
    isCapitalized(words[i]!) &&
    owners[i] === undefined &&
    !(i < from && isSmall(words[i]!));
  if (isLonger(from - 1) || isLonger(to) || isOneOfMany(words, body)) return false;
  const [first, last] = [owners[from], owners[to - 1]];
  const isCut = (first !== undefined && first.from < from) || (last !== undefined && last.to > to);
  if (first?.type === "person" && first.to === to && body.strength < CERTAIN) return false;
  const isSure =
    (first?.strength ?? 0) >= SURE_PLACE ||
    ((words[from - 1]?.lists ?? 0) & (LOCATIVE | FUNCTION_WORD)) !== 0;
  return !isCut && !(first?.type === "place" && first.to === to && isSure);
}

/** `The`, `While`: a word of English at the head of a sentence. */
function isSmall({ lists }: Word): boolean {
  return (lists & FUNCTION_WORD) !== 0;
}

/** `she is a New Yorker.` */
function isOneOfMany(words: readonly Word[], { from, to }: Segment): boolean {
  const next = words[to];
  return /^an?$/.test(words[from - 1]?.text ?? "") && (!next || (next.traits & WORD) === 0 || isSmall(next));
}
