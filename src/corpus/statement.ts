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
import { combine, hashText } from "../tagger/hash";
import { remember } from "./remember";
import { stemWord } from "./stemWord";
import type { Vocabulary } from "./vocabulary";

/** The words of a quote, ready to be compared with those of the same corpus. */
export interface Statement {
  /** How many. */
  readonly words: number;
  /** A hash of all words in order, lower case: statements with the same number of words and the same one are one verbatim. */
  readonly print: number;
  /** Stems of the words that carry meaning, numbers as digits, in order; as the vocabulary numbers them. */
  readonly stems: readonly number[];
  /** Those of them that are numbers. */
  readonly numbers: readonly number[];
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

/** What one word brings to a statement. */
interface WordReading {
  readonly hash: number;
  readonly isDenial: boolean;
  readonly stems: readonly number[];
  readonly numbers: readonly number[];
}

const NONE: readonly number[] = [];

/** Reads the quotes of one corpus. */
export class StatementReader {
  constructor(private readonly vocabulary: Vocabulary) {}

  read(text: string): Statement {
    const stems: number[] = [];
    let numbers = NONE;
    let [print, denials] = [0, 0];
    const words =
      text
        .slice(0, LONGEST)
        .replace(/\bper cent\b/gi, "percent")
        .match(WORD) ?? [];
    for (const word of words) {
      const reading = this.readWord(word);
      print = combine(print, reading.hash);
      if (reading.isDenial) denials++;
      for (const stem of reading.stems) stems.push(stem);
      if (reading.numbers.length > 0) numbers = [...numbers, ...reading.numbers];
    }
    // a copy has no room to grow
    return { words: words.length, print: print >>> 2, stems: stems.slice(), numbers, denials };
  }

  private readonly readWord = remember(20_000, (text): WordReading => {
    const word = text === "%" ? "percent" : text.toLowerCase().replace(/’/g, "'");
    const stems = readStems(word);
    const idOf = (stem: string): number => this.vocabulary.idOf(stem);
    const numbers = stems.filter((stem) => /\d/.test(stem) && stem !== "1");
    return {
      hash: hashText(word),
      isDenial: DENIAL.test(word),
      stems: stems.length === 0 ? NONE : stems.map(idOf),
      numbers: numbers.length === 0 ? NONE : numbers.map(idOf),
    };
  });
}

/** Of a word that carries meaning: its stem, those of its parts, or its number in digits; none of a small word. */
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
