import { gazetteer } from "../mentions/gazetteer";

const SMALL = /^(?:of|the|for|and|on|to|in|de|la|du|&)$/i;

/** The words of an organization's name that carry meaning, lower case. */
export function contentWords(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .filter((word) => !SMALL.test(word))
    .map((word) => word.toLowerCase().replace(/[.,]/g, ""));
}

/** `CSB` for `Coastal Safety Board`, with or without the small words, stops and a plural s. */
export function isAcronymOf(short: string, name: string): boolean {
  const letters = acronymLetters(short);
  return letters !== null && acronymsOf(name).includes(letters);
}

/** The letters of a name that may be an acronym, in capitals; null where it is none. */
export function acronymLetters(name: string): string | null {
  const letters = name.replace(/[.\s]/g, "");
  return /^\p{Lu}[\p{Lu}a-z]{1,9}$/u.test(letters) && letters.length >= 2 ? letters.toUpperCase() : null;
}

/** The letters that may stand for a name of several words: its initials, with the small words and without. */
export function acronymsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => word.length > 0);
  const initials = (list: readonly string[]): string => list.map((word) => word[0]!.toUpperCase()).join("");
  return words.length > 1 ? [initials(words), initials(words.filter((word) => !SMALL.test(word)))] : [];
}

/**
 * A shortened name: fewer words in the same order with the same first and last (`Supreme Security Council`), or the last
 * ones alone (`Security Council`), or the first alone of a company (`Zagrel` for `Zagrel Holdings`).
 */
export function isShortFor(
  short: string,
  name: string,
  few: readonly string[] = contentWords(short),
  many: readonly string[] = contentWords(name),
): boolean {
  if (few.length === 0 || few.length >= many.length) return false;
  if (few.length === 1)
    return few[0] === many[0] && many.length <= 3 && !gazetteer().commonWords.has(few[0]!);
  if (few.at(-1) !== many.at(-1) && few[0] !== many[0]) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at++;
  return (
    at === few.length && (few.at(-1) === many.at(-1) || name.toLowerCase().startsWith(short.toLowerCase()))
  );
}
