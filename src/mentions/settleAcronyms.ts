import type { EntityType } from "./name";
import { readShortForms } from "./readShortForms";
import { type Segment, segmentOf, withType } from "./segment";
import { isCapitalized, type Word } from "./word";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;

/**
 * What an article itself says that capitals stand for, `Harbour Rescue Dam (HRD)`, they are wherever they stand alone: of that type, or
 * no name where they are short for an office, a law, a thing (`Chief Harbour Officer (CHO)`, `mobile payment (MP)`). Names in order.
 */
export function settleAcronyms(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const meanings = readShortForms(words, names);
  addInitials(words, names, meanings);
  if (meanings.size === 0) return [...names];
  const settled: Segment[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const name = names[next];
    const meaning = isCapitalized(words[i]!) ? meanings.get(words[i]!.text) : undefined;
    if (name?.from === i) {
      const isShort = meaning !== undefined && name.to - i === 1;
      if (!isShort) settled.push(name);
      else if (meaning) settled.push(withType(name, meaning));
      i = name.to - 1;
      next++;
    } else if (meaning && !isShouting(words, i)) settled.push(segmentOf(i, i + 1, meaning, TOLD));
  }
  return settled;
}

/**
 * Three letters and more that are those of a body of as many words, `Elmby Transport Infrastructure`, where brackets say nothing
 * else.
 */
function addInitials(
  words: readonly Word[],
  names: readonly Segment[],
  meanings: Map<string, EntityType | null>,
): void {
  for (const { from, to, type } of names) {
    if (type !== "organization" || to - from < 3) continue;
    let letters = "";
    for (let i = from; i < to; i++) if (isCapitalized(words[i]!)) letters += words[i]!.text[0];
    if (letters.length > 2 && !meanings.has(letters)) meanings.set(letters, type);
  }
}

/** In a line of capitals any word may look like a short form. */
function isShouting(words: readonly Word[], i: number): boolean {
  return [words[i - 1], words[i + 1]].some((word) => word !== undefined && word.capitals > 1);
}
