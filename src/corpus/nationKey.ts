import { placeKey } from "../entities/placeName";
import { NATION_NAMES } from "../lexicon/nationNames";

let countryOf: ReadonlyMap<string, string> | undefined;

function readNations(): ReadonlyMap<string, string> {
  const countries = new Map<string, string>();
  for (const line of NATION_NAMES.trim().split("\n")) {
    const [country, ...others] = line.split("|");
    for (const word of [country!, ...others]) countries.set(word, country!);
  }
  return countries;
}

/** A country or a people of the list, whatever the case. */
export function isListedNation(name: string): boolean {
  countryOf ??= readNations();
  return countryOf.has(name.toLowerCase());
}

/** One key for a country, its adjective and its people: `Kenya` and `Kenyan`, `Uzbek` and `Uzbekistan`, `UK` and `British`. */
export function nationKey(name: string): string {
  countryOf ??= readNations();
  const key = placeKey(name);
  const country = countryOf.get(key) ?? countryOf.get(key.replace(/s$/, ""));
  if (country) return country;
  const stem = key.replace(/is?$/, "").replace(/(?:i?stan|ians?|ans?|ese|ish|ns|n|s)$/, "");
  return stem.length > 2 ? stem.replace(/[aeiouy]+$/, "") : key;
}
