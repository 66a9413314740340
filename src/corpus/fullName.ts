import { givenLines } from "../entities/givenForms";
import { FAMILY_NAME_FORMS, LEADING_FAMILY_NAMES } from "../lexicon/familyNames";
import { NAME_PARTICLES } from "../lexicon/nameWords";
import { gazetteer } from "../mentions/gazetteer";
import { append } from "../text/multimap";
import { plainWord } from "./plainWord";
import { soundKey } from "./soundKey";

/** A person's name as many articles may write it. Words as written, but for particles and generation marks. */
export interface FullName {
  /** The family name; of a single name, that name. */
  readonly family: string;
  /** In order; empty for a single name. A single letter is an initial. */
  readonly given: readonly string[];
}

const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/;
const PREFIX = /^(?:al|el|ad|as|ash|an|ar|at|az|ul)[-‐‑'’]/i;

/** Names in any order: `Xi Jinping`, `Orbán Viktor` and `Viktor Orbán` have their family names found. */
export function parseFullName(text: string): FullName {
  const words = text.split(/\s+/).filter((word) => word.length > 0);
  const bare = words
    .filter((word) => !NAME_PARTICLES.has(word.toLowerCase()) && !GENERATION.test(word))
    .map((word) => word.replace(PREFIX, ""))
    .filter((word) => /\p{L}/u.test(word));
  if (bare.length < 2) return { family: bare[0] ?? text, given: [] };
  if (leadsWithFamily(bare)) return { family: bare[0]!, given: bare.slice(1) };
  const parts = [...bare.slice(0, -1), ...splitDouble(bare.at(-1)!)];
  return { family: parts.at(-1)!, given: parts.slice(0, -1) };
}

/** `Kaplan-Ruiz` is also written `Kaplan Ruiz`. */
function splitDouble(family: string): string[] {
  return /^\p{Lu}\p{L}{2,}[-‐‑]\p{Lu}\p{L}{2,}$/u.test(family) ? family.split(/[-‐‑]/) : [family];
}

function leadsWithFamily(words: readonly string[]): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  const { givenNames, surnames } = gazetteer();
  if (LEADING_FAMILY_NAMES.has(plainWord(last)) && !/-/.test(last) && words.length < 3) return false;
  if (LEADING_FAMILY_NAMES.has(plainWord(first)))
    return words.length > 2 || !surnames.has(last) || givenNames.has(last);
  return (
    words.length === 2 &&
    givenNames.has(last) &&
    !surnames.has(last) &&
    surnames.has(first) &&
    !givenNames.has(first)
  );
}

let familyForms: ReadonlyMap<string, readonly number[]> | undefined;

function readForms(list: string): ReadonlyMap<string, readonly number[]> {
  const forms = new Map<string, number[]>();
  list
    .trim()
    .split("\n")
    .forEach((line, i) => {
      for (const form of line.split(" ")) append(forms, form, i);
    });
  return forms;
}

/** The lines of the list of family names that hold it; mostly none. */
function familyLines(family: string): readonly number[] {
  familyForms ??= readForms(FAMILY_NAME_FORMS);
  return familyForms.get(plainWord(family)) ?? [];
}

export function shareFamilyForm(a: string, b: string): boolean {
  return familyLines(a).some((line) => familyLines(b).includes(line));
}

/** People with different keys are never compared. */
export function familyKey({ family }: FullName): string {
  const line = familyLines(family)[0];
  return line === undefined ? soundKey(family) : `=${line}`;
}

/** Given names beyond these are seldom written. */
const MOST_GIVEN = 4;

/** Bearers of a family name with no key in common are never compared: sounds, lists of forms and initials. */
export function givenKeys({ given }: FullName): string[] {
  const [first] = given;
  if (first === undefined) return [];
  const sounds = given
    .slice(0, MOST_GIVEN)
    .flatMap((word) =>
      isInitial(word) ? [] : [soundKey(word), ...givenLines(word).map((line) => `=${line}`)],
    );
  return [...new Set([`${plainWord(first)[0]}.`, ...sounds])];
}

export function isInitial(word: string): boolean {
  return plainWord(word).length === 1;
}
