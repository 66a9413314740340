import { gazetteer } from "./gazetteer";
import { longestPhrase } from "./longestPhrase";
import { type Segment, withRange, withType } from "./segment";
import { isCapitalized, type Word } from "./word";
import { BEGINS_ORGANIZATION } from "./wordLists";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;
/** Partners before the comma in front of the last two. */
const MOST_BEFORE = 3;

/** `Feld & Ross`, `Feld, Ross & Brandl`: one firm of surnames, of which at least one is known for a name. Segments in order. */
export function joinPartners(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const name of names) {
    const firm = withListed(words, isSurname(name) ? firmOf(words, name) : name);
    const from = Math.min(firm.from, overlapped(joined, firm.from));
    joined.push(from < firm.from ? withRange(firm, from, firm.to) : firm);
  }
  return joined;
}

/** Takes away the names that reach beyond `from`; returns where the first of them begins. */
function overlapped(joined: Segment[], from: number): number {
  let first = from;
  for (let last = joined.at(-1); last && last.to > from; last = joined.at(-1)) {
    first = last.from;
    joined.pop();
  }
  return first;
}

function isSurname({ type, from, to }: Segment): boolean {
  return type !== "place" && to - from === 1;
}

/** The name with its partner on either side of `&`, a capital beside no other. */
function firmOf(words: readonly Word[], name: Segment): Segment {
  const { from, to } = name;
  if (words[to]?.text === "&" && isPartner(words, to + 1, to + 2) && !isCapitalized(words[from - 1]))
    return withType(withRange(name, from, to + 2), "organization", TOLD);
  if (words[from - 1]?.text === "&" && isPartner(words, from - 2, from - 3) && !isCapitalized(words[to]))
    return withType(withRange(name, from - 2, to, from - 2), "organization", TOLD);
  return name;
}

function isPartner(words: readonly Word[], i: number, beyond: number): boolean {
  return isCapitalized(words[i]) && words[i]!.text.length > 1 && !isCapitalized(words[beyond]);
}

/** `Feld, Ross & Brandl` of `Ross & Brandl`; not where the two are listed, or stand in a list that goes on (`and Zarel`). */
function withListed(words: readonly Word[], firm: Segment): Segment {
  const { from, to, type } = firm;
  if (type !== "organization" || words[from + 1]?.text !== "&" || words[to]?.text === "and") return firm;
  if (longestPhrase(gazetteer().organizations, words, from, to) > 0) return firm;
  let first = from;
  for (let i = from - 2; i >= 0 && first - i === 2 && (from - i) / 2 <= MOST_BEFORE; i -= 2) {
    const isListed = words[i + 1]!.text === "," && isPartner(words, i, i - 1);
    if (isListed && (words[i]!.lists & BEGINS_ORGANIZATION) === 0) first = i;
  }
  return first === from ? firm : withType(withRange(firm, first, firm.to, first), firm.type, TOLD);
}
