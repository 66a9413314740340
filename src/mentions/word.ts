import { type ReportingForm, reportingForm } from "../lexicon/reportingVerbs";
import { ownCopy } from "../text/ownCopy";
import type { ParsedText } from "../text/parsedText";
import type { Token, TokenKind } from "../text/token";
import { Clock, type Kept } from "./clock";
import { spelling } from "./spelling";
import { listsHolding } from "./wordLists";
import { CAPITAL, traitsOf, WORD } from "./wordTraits";

/** What a word tells by itself, wherever it stands. */
export class Word implements Kept {
  readonly place: number;
  asked = true;
  readonly text: string;
  readonly kind: TokenKind;
  /** In small letters. */
  readonly lower: string;
  /** As it would stand in running text; the word itself where it does. */
  readonly spelled: Word;
  /** `spelled` as it would stand inside a name, the form in which names are compared: `al-Haddad` for `Al-Haddad`. */
  readonly folded: Word;
  /** With a capital, where it begins with a small letter; else empty. */
  readonly raised: string;
  /** Number of capital letters where it holds nothing else: 3 for `CSB`, 0 for `Board`. */
  readonly capitals: number;
  /** Bits of `wordLists.ts`. */
  readonly lists: number;
  /** Bits of `wordTraits.ts`. */
  readonly traits: number;
  /** How it reports, where it may be a verb that does. */
  readonly reporting: ReportingForm | undefined;

  constructor(text: string, kind: TokenKind) {
    this.place = kept.next();
    this.text = text;
    this.kind = kind;
    this.lower = text.toLowerCase();
    this.raised = /^\p{Ll}/u.test(text) ? text[0]!.toUpperCase() + text.slice(1) : "";
    this.capitals = /^\p{Lu}+$/u.test(text) ? [...text].length : 0;
    this.lists = listsHolding(text, this.lower);
    this.traits = traitsOf(text, kind, this.lower, this.lists);
    this.reporting = reportingForm(this.lower);
    const spelled = spelling({ text });
    const folded = spelled.replace(PREFIX, (prefix) => prefix.toLowerCase());
    this.spelled = spelled === text ? this : readWord({ text: spelled, kind });
    this.folded = folded === text ? this : readWord({ text: folded, kind });
  }
}

/** `Al-Haddad` at the head of a sentence is `al-Haddad`. */
const PREFIX = /^(?:Al|El|Ad|As|Ash|An|Ar|At|Az|Ul)-(?=\p{Lu})/u;

const known: Readonly<Record<TokenKind, Map<string, Word>>> = {
  word: new Map(),
  number: new Map(),
  clitic: new Map(),
  link: new Map(),
  punctuation: new Map(),
};

/** Bounds the memory that words take between articles: some 3 MB, and 11 MB for what is reckoned of them. */
const MOST_WORDS = 12_000;
const kept = new Clock<Word>(MOST_WORDS, ({ kind, text }) => known[kind].delete(text));

const ofTexts = new WeakMap<ParsedText, readonly Word[]>();

/** The words of an article, one entry a token, looked up once for all that ask. */
export function wordsOf(text: ParsedText): readonly Word[] {
  let words = ofTexts.get(text);
  if (!words) {
    words = readWords(text.tokens);
    ofTexts.set(text, words);
  }
  return words;
}

/** One entry a token. Words are reckoned once and kept for later texts. */
export function readWords(tokens: readonly Token[]): Word[] {
  kept.shrink();
  return tokens.map(readWord);
}

export function readWord({ text, kind }: Pick<Token, "text" | "kind">): Word {
  // most tokens are words, and a property that is named in the code is found faster than one that is not
  const words = kind === "word" ? known.word : known[kind];
  let word = words.get(text);
  if (word) word.asked = true;
  else {
    word = new Word(ownCopy(text), kind);
    words.set(word.text, word);
    kept.keep(word);
  }
  return word;
}

const CAPITALIZED = WORD | CAPITAL;

/** Begins with a capital letter, and is no link. */
export function isCapitalized(word: Word | undefined): boolean {
  return word !== undefined && (word.traits & CAPITALIZED) === CAPITALIZED;
}
