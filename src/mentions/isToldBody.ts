import { BEFORE_BODIES } from "../lexicon/neighbourWords";
import { isCalledBody } from "./judgeType";
import type { Segment } from "./segment";
import { isCapitalized, type Word } from "./word";
import { BEGINS_PLACE } from "./wordLists";

const BEFORE: ReadonlySet<string> = new Set(BEFORE_BODIES.split(" "));

/** Who plays for a team or trains it. */
const PLAYER = /^(?:coach|manager|striker|midfielder|defender|goalkeeper|winger)$/;

/** `the daily Zorple`, `Marlin Terminals, the company that …`, `Marlin is a company`, `Elmby coach Ana Reyes`: is the name said to be a body’s? */
export function isToldBody(words: readonly Word[], { from, to, type }: Segment): boolean {
  const isListedPlace = type === "place" && (words[from]!.lists & BEGINS_PLACE) !== 0;
  if (BEFORE.has(words[from - 1]?.text ?? "") && !isListedPlace) return true;
  const [next, second] = [words[to], words[to + 1]];
  if (type !== "place" && to - from === 1 && PLAYER.test(next?.text ?? "") && second && isCapitalized(second))
    return true;
  return /^(?:,|is|was)$/.test(words[to]?.text ?? "") && to + 1 < words.length && isCalledBody(words, to + 1);
}
