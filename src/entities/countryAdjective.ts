import { COUNTRYMEN } from "../lexicon/descriptions";
import { isDemonym } from "../mentions/gazetteer";

/** Adjectives of countries that one person may be called by, and not the people as a whole as `the Dutch` are. */
const OF_ONE = /^(?:\p{Lu}\p{Ll}+(?:n|[^s]i|k|b)|Czech)$/u;

/** `Danish` for the noun `Dane`, `Italian` for `Italian`; null where the noun calls nobody by a country. */
export function countryAdjective(noun: string): string | null {
  return COUNTRYMEN.get(noun) ?? (OF_ONE.test(noun) && isDemonym(noun) ? noun : null);
}
