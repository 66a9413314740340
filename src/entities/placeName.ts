import { PLACE_ALIASES } from "../lexicon/placeAliases";

/** Keys by names, both in lower case. */
const CANONICAL = new Map(
  PLACE_ALIASES.flatMap((names) =>
    names.map((name) => [name.toLowerCase(), names[0]!.toLowerCase()] as const),
  ),
);
const FORM_OF_STATE =
  /^(?:\S+ ){0,3}(?:Republic|Kingdom|State|Sultanate|Emirate|Principality|Commonwealth) of (?:the )?/;

/** The key of a place: aliases meet, `Islamic Republic of Iran` is `Iran`, `TEHRAN` is `Tehran`. */
export function placeKey(name: string): string {
  const bare = (name.includes(" of ") ? name.replace(FORM_OF_STATE, "") : name).toLowerCase();
  return CANONICAL.get(bare) ?? bare;
}
