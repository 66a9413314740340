import { type Segment, withRange, withType } from "./segment";
import { isBishop } from "./splitHolders";
import { isCapitalized, type Word } from "./word";
import { FUNCTION_WORD, ROLE_NOUN } from "./wordLists";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;
/** Words between the article and the noun of an explanation: `a small farming community`. */
const MOST_BEFORE = 3;

const SETTLEMENTS =
  /^(?:village|town|township|city|hamlet|suburb|settlement|community|municipality|neighbou?rhood|district|province|port|island)$/;
const BEHIND_SETTLEMENT = /^(?:in|of|on|near|outside|along|about|just|north|south|east|west|some|[,.;)–—])$/;

/**
 * Places by what the text says of them, though they looked like somebody: `the Bishop of Elmby, Joe Ruiz`, `Gidan Elmby, a farming
 * community in Zarel`; whole over a river, `Elmby upon Tyne`. Names in order.
 */
export function placeExplained(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const placed: Segment[] = [];
  for (const name of names) {
    const before = placed.at(-1);
    if (name.from < (before?.to ?? 0)) continue;
    const isTold = name.type === "person" && (isSee(words, name) || isSettlement(words, name));
    placed.push(overRiver(words, isTold ? withType(name, "place", TOLD) : name));
  }
  return placed;
}

/** One word behind `Bishop of`, and no name behind that. */
function isSee(words: readonly Word[], { from, to }: Segment): boolean {
  const isAlone = to - from === 1 && !isCapitalized(words[to]);
  return isAlone && words[from - 1]?.text === "of" && isBishop(words[from - 2]);
}

/** `, a village in`, not `, a village elder` nor `, an official from the village`. */
function isSettlement(words: readonly Word[], { to }: Segment): boolean {
  if (words[to]?.text !== "," || !/^(?:an?|the)$/.test(words[to + 1]?.text ?? "")) return false;
  for (let i = to + 2; i <= to + 2 + MOST_BEFORE && words[i]?.kind === "word"; i++) {
    if (SETTLEMENTS.test(words[i]!.text)) return BEHIND_SETTLEMENT.test(words[i + 1]?.text ?? ".");
    if (words[i]!.lists & (FUNCTION_WORD | ROLE_NOUN)) return false;
  }
  return false;
}

/** `Elmby | upon Tyne`, `Port | aux Basques` */
function overRiver(words: readonly Word[], name: Segment): Segment {
  const isOver = name.type !== "person" && /^(?:upon|aux)$/.test(words[name.to]?.text ?? "");
  return isOver && isCapitalized(words[name.to + 1])
    ? withType(withRange(name, name.from, name.to + 2), name.type ?? "place")
    : name;
}
