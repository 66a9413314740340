import { BEHIND_FIRM_WORDS, FIRM_WORDS } from "../lexicon/firmWords";
import { ownersOf } from "./ownersOf";
import { type Segment, segmentOf } from "./segment";
import { isCapitalized, type Word } from "./word";
import { LOCATIVE } from "./wordLists";
import { DETERMINER, WORD } from "./wordTraits";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;
/** Strength of a person or a place that is no firm. */
const SURE = 2.5;

/**
 * `Target, Gap and Snap report next week`, `sold by Boots`, `Next shares`: companies that are called by a word, where they stand alone
 * amid small letters, before what firms do, or in a list of such. Names in order.
 */
export function findWordFirms(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const owners = ownersOf(words, names);
  const firms: Segment[] = [];
  for (let i = 0; i < words.length; i++)
    if (isFirmWord(words, i) && isFirm(words, owners, i))
      firms.push(segmentOf(i, i + 1, "organization", TOLD));
  if (firms.length === 0) return [...names];
  const taken = new Set(firms.map(({ from }) => from));
  return [...names.filter(({ from }) => !taken.has(from)), ...firms].sort((a, b) => a.from - b.from);
}

/** The name that each word is part of. */
type Owners = readonly (Segment | undefined)[];

/** Where it was taken for somebody or a place, only in a list of firms, or before what they do unless that is sure. */
function isFirm(words: readonly Word[], owners: Owners, i: number): boolean {
  const name = owners[i];
  if (name && (name.type === "organization" || name.to - name.from > 1 || name.titleFrom < name.from))
    return false;
  if (isListed(words, owners, i)) return true;
  if (name && name.strength >= SURE) return false;
  return isBefore(words, i) || (!name && isAmidWords(words, i));
}

/** One capital alone, behind no article. */
function isFirmWord(words: readonly Word[], i: number): boolean {
  if (!isCapitalized(words[i]!) || !FIRM_WORDS.has(words[i]!.text)) return false;
  const before = words[i - 1];
  if (isCapitalized(before) || isCapitalized(words[i + 1])) return false;
  return !before || (before.traits & DETERMINER) === 0;
}

/** Behind a small word that does not say where: a word by itself would be small there. */
function isAmidWords(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    before !== undefined &&
    (before.traits & WORD) !== 0 &&
    (before.lists & LOCATIVE) === 0 &&
    words[i + 1]?.text !== "&"
  );
}

/** `Next shares`, `Boots said` */
function isBefore(words: readonly Word[], i: number): boolean {
  return BEHIND_FIRM_WORDS.has(words[i + 1]?.text ?? "");
}

/** Beside another such word, or a body, with `,` or `and` between. */
function isListed(words: readonly Word[], owners: Owners, i: number): boolean {
  return [-2, 2].some((step) => {
    const other = i + step;
    if (other < 0 || other >= words.length || !/^(?:,|and|or)$/.test(words[i + step / 2]!.text)) return false;
    return owners[other] ? owners[other]!.type === "organization" : isFirmWord(words, other);
  });
}
