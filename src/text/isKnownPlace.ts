import { DATELINE_PLACES } from "../lexicon/datelinePlaces";
import { PLACES } from "../lexicon/places";

let known: ReadonlySet<string> | undefined;

/** True for a listed place in either case: `Kabul`, `NEW YORK`. The list is read at the first question. */
export function isKnownPlace(name: string): boolean {
  known ??= new Set([...DATELINE_PLACES, ...PLACES.split("\n")].map((place) => place.toLowerCase()));
  return known.has(name.toLowerCase());
}
