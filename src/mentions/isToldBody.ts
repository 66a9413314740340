import { BEFORE_BODIES } from "../lexicon/neighbourWords";
import { gazetteer } from "./gazetteer";
import { isCalledBody } from "./judgeType";
import { longestPhrase } from "./longestPhrase";
import type { Segment } from "./segment";
import { isCapitalized, type Word } from "./word";
import { BEGINS_PLACE, FUNCTION_WORD, ORGANIZATION_KIND, ROLE_NOUN } from "./wordLists";
import { CLITIC } from "./wordTraits";

const BEFORE: ReadonlySet<string> = new Set(BEFORE_BODIES.split(" "));

/** Who plays for a team or trains it. */
const PLAYER = /^(?:coach|manager|striker|midfielder|defender|goalkeeper|winger)$/;

/** Most words of the phrase before the comma: `The listed mining company`. */
const LONGEST = 4;

function isWholePlace(words: readonly Word[], from: number, to: number): boolean {
  return longestPhrase(gazetteer().places, words, from, to) === to - from;
}

/** `The company, Zorple, was` */
function isApposed(words: readonly Word[], from: number, to: number): boolean {
  if (words[from - 1]?.text !== "," || words[to]?.text !== "," || !BEFORE.has(words[from - 2]?.text ?? ""))
    return false;
  const phrase = words.slice(Math.max(0, from - 2 - LONGEST), from - 2);
  const determiner = phrase.findLastIndex(({ text }) => /^(?:the|an?|its|their|his|her)$/i.test(text));
  return determiner >= 0 && phrase.slice(determiner).every(({ kind }) => kind === "word");
}

/** `an economist at Zorple` */
function isEmployer(words: readonly Word[], from: number): boolean {
  return (
    words[from - 1]?.text === "at" &&
    words[from]!.lower !== "the" &&
    ANALYST.test(words[from - 2]?.text ?? "")
  );
}

/** `Belgium’s largest port operator`: a kind of organization within five words of whose it is. */
function isBodyOfPlace(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < from + 3 && isCapitalized(words[at])) at++;
  if (at === from || !((words[at]?.traits ?? 0) & CLITIC)) return false;
  for (let i = at + 1; i < Math.min(at + 6, words.length); i++) {
    const { lists, kind } = words[i]!;
    if (kind !== "word" || isCapitalized(words[i]!) || lists & (ROLE_NOUN | FUNCTION_WORD)) return false;
    if (lists & ORGANIZATION_KIND && !((words[i + 1]?.traits ?? 0) & CLITIC))
      return words[i + 1]?.kind !== "word" || BEHIND_KIND.test(words[i + 1]!.text);
  }
  return false;
}

/** What may stand behind such a noun. */
const BEHIND_KIND = /^(?:and|by|with|in|of|which|that|has|have|had|will|is|was|said)$/;

/** Whom news asks of firms and markets; they work for a house that is called so. */
const ANALYST = /^(?:economists?|analysts?|strategists?|brokers?|traders?)$/;

/** `the daily Zorple`, `The company, Zorple,`, `Marlin Terminals, the company that …`, `Marlin is a company`, `Elmby coach Ana Reyes`, `an economist at Zorple`: is the name said to be a body’s? */
export function isToldBody(words: readonly Word[], { from, to, type }: Segment): boolean {
  const isListedPlace = type === "place" && (words[from]!.lists & BEGINS_PLACE) !== 0;
  if (BEFORE.has(words[from - 1]?.text ?? "") && !isListedPlace) return true;
  if (type !== "person" && isApposed(words, from, to) && !isWholePlace(words, from, to)) return true;
  if (isEmployer(words, from) && !isListedPlace) return true;
  const [next, second] = [words[to], words[to + 1]];
  if (type !== "place" && to - from === 1 && PLAYER.test(next?.text ?? "") && isCapitalized(second))
    return true;
  if (!/^(?:,|is|was)$/.test(words[to]?.text ?? "") || to + 1 >= words.length) return false;
  return isCalledBody(words, to + 1) || isBodyOfPlace(words, to + 1);
}
