import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "../lexicon/functionWords";
import { NUMBER_WORDS } from "../lexicon/numberWords";
import { stemWord } from "./stemWord";

/** The words of a quote, ready to be compared. */
export interface Statement {
  /** All words, lower case, in order: two statements with the same ones are one verbatim. */
  readonly words: readonly string[];
  /** Stems of the words that carry meaning, numbers as digits, in order. */
  readonly stems: readonly string[];
  readonly numbers: ReadonlySet<string>;
  /** How often it says no. */
  readonly denials: number;
}

const SMALL: readonly ReadonlySet<string>[] = [
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
];
const DENIAL = /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|refuse[sd]?|.+n[’']t)$/;
const OBJECT_PRONOUN = /^(?:me|us|him|them|myself|himself|themselves|itself)$/;
/** UTF-16 units that are compared; a statement shows what it is in its first pages. */
const LONGEST = 6000;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*|[%$€£]/gu;

export function readStatement(text: string): Statement {
  const words: string[] = [];
  const stems: string[] = [];
  const numbers = new Set<string>();
  let denials = 0;
  for (const [match] of text
    .slice(0, LONGEST)
    .replace(/\bper cent\b/gi, "percent")
    .matchAll(WORD)) {
    const word = match === "%" ? "percent" : match.toLowerCase().replace(/’/g, "'");
    words.push(word);
    if (DENIAL.test(word)) denials++;
    for (const stem of stemsOf(word)) {
      stems.push(stem);
      if (/\d/.test(stem) && stem !== "1") numbers.add(stem);
    }
  }
  return { words, stems, numbers, denials };
}

/** Articles use the same words again and again. Bounded, because they may not. */
const MOST_KEPT = 50_000;
const kept = new Map<string, readonly string[]>();

/** Of a word that carries meaning: its stem, those of its parts, or its number in digits; none of a small word. */
function stemsOf(word: string): readonly string[] {
  let stems = kept.get(word);
  if (!stems) {
    stems = readStems(word);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, stems);
  }
  return stems;
}

function readStems(word: string): string[] {
  const number = /\d/.test(word) ? word.replace(/,/g, "") : NUMBER_WORDS.get(word);
  if (number !== undefined) return [number];
  return isSmall(word) ? [] : word.replace(/'s$/, "").split("-").map(stemWord);
}

function isSmall(word: string): boolean {
  const curly = word.replace(/'/g, "’");
  return (
    DENIAL.test(word) || OBJECT_PRONOUN.test(word) || SMALL.some((list) => list.has(word) || list.has(curly))
  );
}
