import { STATE_ABBREVIATIONS } from "../lexicon/placeWords";
import { type Segment, segmentOf, withType } from "./segment";
import { isCapitalized, type Word } from "./word";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;

/**
 * `Stone Harbour, Calif.`: the short form of a state behind a capital and a comma is a place, and so is the name before it;
 * in brackets, as in `Sen. Ana Reyes (Calif.)`, it is one alone. The names, in order, with these.
 */
export function placeStates(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const placed: Segment[] = [];
  let next = 0;
  const takeUntil = (end: number): void => {
    while (next < names.length && names[next]!.from < end) placed.push(names[next++]!);
  };
  for (let i = 2; i < words.length; i++) {
    const mark = words[i - 1]!.text;
    if ((mark !== "," && mark !== "(") || !STATE_ABBREVIATIONS.has(words[i]!.text)) continue;
    if (!isCapitalized(words[i - 2]!)) continue;
    takeUntil(i);
    const town = placed.at(-1);
    if (town && town.to > i) continue;
    if (mark === "," && town?.to === i - 1 && isTown(words, town))
      placed[placed.length - 1] = withType(town, "place", TOLD);
    placed.push(segmentOf(i, i + 1, "place", TOLD));
    if (names[next]?.from === i) next++;
  }
  takeUntil(words.length);
  return placed;
}

/** Not `Marlin Media of Stone Harbour`, nor anybody with a title. */
function isTown(words: readonly Word[], { from, to, titleFrom }: Segment): boolean {
  return titleFrom === from && words.slice(from, to).every(isCapitalized);
}
