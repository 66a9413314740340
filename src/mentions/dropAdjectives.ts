import { COUNTRYMEN } from "../lexicon/descriptions";
import { gazetteer } from "./gazetteer";
import type { Segment } from "./segment";
import type { Word } from "./word";
import { BEGINS_ORGANIZATION } from "./wordLists";

/** What states and regions have, in small letters. */
const OF_STATES: ReadonlySet<string> = new Set(
  (
    "government parliament authorities president prime foreign ministry army navy military police economy capital coast embassy " +
    "ambassador language opposition lawmakers border region"
  ).split(" "),
);
/** What the union has, where `Union` alone is no body: `Union home minister`. */
const OF_UNIONS =
  /^(?:[Mm]inisters?|[Gg]overnment|[Cc]abinet|[Bb]udget|[Tt]erritor(?:y|ies)|home|finance|education|health|defence|external|law|rail(?:ways?)?|road|agriculture|civil|power|labour|steel|textiles?|environment|information|urban|rural|tribal|women|coal)$/;
/** Endings of words that are made of places and of little else. */
const OF_PLACE = /\p{L}{3}(?:ian|ese)$/u;

/**
 * Without adjectives of places that no list has, `the Karvanian government`, of a union of states, `the Union minister`, and what one of
 * a people is called, `the Dane`. Names in order.
 */
export function dropAdjectives(words: readonly Word[], names: readonly Segment[]): Segment[] {
  return names.filter((name) => !isAdjective(words, name) && !isCountryman(words, name));
}

function isAdjective(words: readonly Word[], { from, to, type, titleFrom }: Segment): boolean {
  if (to - from > 1 || type === "person" || titleFrom < from) return false;
  const { text, lists } = words[from]!;
  if (text === "Union" && OF_UNIONS.test(words[to]?.text ?? "")) return true;
  return OF_PLACE.test(text) && (lists & BEGINS_ORGANIZATION) === 0 && OF_STATES.has(words[to]?.text ?? "");
}

/** Not the newspaper, `The Scotsman`. */
function isCountryman(words: readonly Word[], { from, to }: Segment): boolean {
  const { text } = words[from]!;
  const article = words[from - 1]?.text;
  if (to - from > 1 || !COUNTRYMEN.has(text)) return false;
  const isBody = gazetteer().organizations.after("The")?.after(text)?.value;
  return article === "the" || (article === "The" && !isBody);
}
