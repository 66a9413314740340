import { EXPRESSED } from "../lexicon/speechNouns";
import type { Word } from "../mentions/word";
import { WordCache } from "../mentions/wordCache";
import { hashText } from "../tagger/hash";
import type { QuoteModel } from "../tagger/quoteModel";
import type { Token } from "../text/token";

/** What a word tells wherever it stands, as numbers to make features of. */
export interface WordTraits {
  readonly word: number;
  /** Its last three letters. */
  readonly suffix: number;
  /** 0 punctuation, 1 lower case, 2 capital, 3 all capitals, 4 number. */
  readonly shape: number;
  /** What parts of speech it takes. */
  readonly wordClass: number;
  /** As in WordHabit. */
  readonly cue: number;
  /** How it reports, as the lexicon knows it; 0 where it does not. */
  readonly verb: number;
}

const NUMBER = 1001;
const CAPITALIZED = 1002;

/** Looks words up once each, and keeps what they tell. */
export class WordLookup {
  private readonly traits = new WordCache((word: Word) => this.traitsOf(word));

  constructor(private readonly habits: QuoteModel["words"]) {}

  read(word: Word): WordTraits {
    return this.traits.get(word);
  }

  private traitsOf({ text, kind, lower, reporting }: Word): WordTraits {
    // signed: unsigned numbers of 32 bits take memory of their own
    const word = hashText(kind === "number" ? "#" : lower) | 0;
    return {
      word,
      suffix: hashText(lower.slice(-3)) | 0,
      shape: shapeOf(text, kind),
      wordClass: kind === "punctuation" ? word : kind === "number" ? NUMBER : this.classOf(text, lower),
      cue: this.habits.get(lower)?.cue ?? 0,
      verb: reporting
        ? hashText(`${reporting.kinds[0]} ${reporting.inflection}`) | 0
        : EXPRESSED.has(lower)
          ? 1
          : 0,
    };
  }

  private classOf(text: string, lower: string): number {
    const own = this.habits.get(lower)?.wordClass;
    if (own) return own;
    if (text !== lower) return CAPITALIZED;
    return this.habits.get(`~${lower.slice(-3)}`)?.wordClass ?? 0;
  }
}

function shapeOf(text: string, kind: Token["kind"]): number {
  if (kind === "punctuation") return 0;
  if (kind === "number") return 4;
  if (!/^\p{Lu}/u.test(text)) return 1;
  return text.length > 1 && text === text.toUpperCase() ? 3 : 2;
}
