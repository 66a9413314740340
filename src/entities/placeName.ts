import { PLACE_ALIASES } from "../lexicon/placeAliases";

const CANONICAL = new Map(
  PLACE_ALIASES.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0]!] as const)),
);

/** The key of a place: aliases meet, `Islamic Republic of Iran` is `Iran`, `TEHRAN` is `Tehran`. */
export function placeKey(name: string): string {
  const bare = name
    .replace(
      /^(?:\S+ ){0,3}(?:Republic|Kingdom|State|Sultanate|Emirate|Principality|Commonwealth) of (?:the )?/,
      "",
    )
    .toLowerCase();
  return (CANONICAL.get(bare) ?? bare).toLowerCase();
}
