import { COMPANY_SUFFIXES } from "../lexicon/organizationWords";
import { isDemonym } from "../mentions/gazetteer";
import { placeKey } from "./placeName";

/** Words of a name that carry no meaning. */
export const SMALL = /^(?:of|the|for|and|on|to|in|de|la|du|&)$/i;

/** The name of an organization, taken apart as far as is asked for. */
export class OrganizationName {
  /** Those that carry meaning, lower case. */
  readonly words: readonly string[];
  private initials: readonly string[] | undefined;
  private head: Country | null | undefined;

  constructor(readonly text: string) {
    this.words = contentWords(text);
  }

  /** What may stand for it: its initials, with the small words and without; none for a single word. */
  get acronyms(): readonly string[] {
    this.initials ??= acronymsOf(this.text);
    return this.initials;
  }

  /** The country at its head. */
  get country(): Country | null {
    if (this.head === undefined) this.head = countryBefore(this.text);
    return this.head;
  }
}

/** A country by name or adjective at the head of a name, and how many content words it takes. */
interface Country {
  readonly key: string;
  readonly words: number;
}

/** The words of an organization's name that carry meaning, lower case. */
export function contentWords(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .filter((word) => !SMALL.test(word))
    .map((word) => word.toLowerCase().replace(/[.,]/g, ""))
    .filter((word) => word !== "");
}

/** `CSB` for `Coastal Safety Board`, with or without the small words, stops and a plural s. */
export function isAcronymOf({ text }: OrganizationName, { acronyms }: OrganizationName): boolean {
  const letters = acronyms.length > 0 ? acronymLetters(text) : null;
  return letters !== null && acronyms.includes(letters);
}

/** The letters of a name that may be an acronym, in capitals; null where it is none. */
export function acronymLetters(name: string): string | null {
  const letters = name.replace(/[.\s]/g, "");
  return /^\p{Lu}[\p{Lu}a-z]{1,9}$/u.test(letters) && letters.length >= 2 ? letters.toUpperCase() : null;
}

function acronymsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => word.length > 0);
  const initials = (list: readonly string[]): string => list.map((word) => word[0]!.toUpperCase()).join("");
  return words.length > 1 ? [initials(words), initials(words.filter((word) => !SMALL.test(word)))] : [];
}

function countryBefore(name: string): Country | null {
  const [first, second] = name.replace(/^the /i, "").split(" ");
  if (!first || !second) return null;
  const two = placeKey(`${first} ${second}`);
  if (two === "united states" || two === "united kingdom") return { key: two, words: 2 };
  const one = placeKey(first);
  if (one !== first.toLowerCase()) return { key: one, words: 1 };
  return isDemonym(first) ? { key: first.toLowerCase().slice(0, STEM), words: 1 } : null;
}

/** Letters by which one country is told from another. */
const STEM = 4;

/** `Zagrel Holdings Inc.`: the name by which a company is entered. */
export function isRegistered(name: string): boolean {
  return COMPANY_SUFFIXES.has(name.slice(name.lastIndexOf(" ") + 1));
}
