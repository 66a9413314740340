import { ENDS_FIRMS } from "../lexicon/firmWords";
import { type Segment, segmentOf } from "./segment";
import { isCapitalized, type Word } from "./word";
import { BEGINS_PLACE, COMMON_WORD, COMPANY_SUFFIX, DEMONYM, FUNCTION_WORD, GIVEN_NAME } from "./wordLists";

/** Words of the longest company that is called by its first one. */
const LONGEST = 3;
/** Lists of words that mean something else by themselves. */
const OTHERWISE = COMMON_WORD | FUNCTION_WORD | BEGINS_PLACE | DEMONYM | GIVEN_NAME;
const STRENGTH = 2;

/**
 * `Zagrel Airways lost money. Zagrel flies …`: the first word of a company by itself, where nothing else in the article has that word.
 * All names in order.
 */
export function echoCompanies(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const firsts = firstWords(words, names);
  if (firsts.size === 0) return [...names];
  const all: Segment[] = [];
  let at = 0;
  const readTo = (end: number): void => {
    for (; at < end; at++)
      if (firsts.has(words[at]!.text) && standsAlone(words, at))
        all.push(segmentOf(at, at + 1, "organization", STRENGTH));
  };
  for (const name of names) {
    readTo(name.from);
    all.push(name);
    at = name.to;
  }
  readTo(words.length);
  return all;
}

/** The first words of companies that no other name holds. */
function firstWords(words: readonly Word[], names: readonly Segment[]): Set<string> {
  const firsts = new Set<string>();
  for (const { from, to, type } of names) {
    const isCompany = type === "organization" && to - from > 1 && to - from <= LONGEST;
    if (isCompany && endsFirm(words[to - 1]!) && (words[from]!.lists & OTHERWISE) === 0)
      firsts.add(words[from]!.text);
  }
  if (firsts.size > 0)
    for (const { from, to, type } of names)
      if (type !== "organization") for (let i = from; i < to; i++) firsts.delete(words[i]!.text);
  return firsts;
}

function endsFirm({ text, lists }: Word): boolean {
  return ENDS_FIRMS.has(text) || (lists & COMPANY_SUFFIX) !== 0;
}

function standsAlone(words: readonly Word[], at: number): boolean {
  return !isCapitalized(words[at - 1]) && !isCapitalized(words[at + 1]);
}
