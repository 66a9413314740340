import { PREFIXED_NAME } from "../lexicon/nameWords";
import { combine, hashOnText, hashText } from "../tagger/hash";
import type { NameModel } from "../tagger/nameModel";
import type { Placed } from "./clock";
import type { Word } from "./word";
import { WordCache } from "./wordCache";
import { LEARNED_LISTS } from "./wordLists";

/** What a word tells by itself, wherever it stands. Features are hashes. */
export interface WordType extends Placed {
  readonly text: string;
  /** As running text would write it. */
  readonly spelled: string;
  /** Begins with a capital letter, or has one soon, as `eBay`. */
  readonly capital: boolean;
  /** Digits alone. */
  readonly digits: boolean;
  /** A small word or mark that names hold inside. */
  readonly connector: boolean;
  /** Two to seven capitals. */
  readonly acronym: boolean;
  /** All features, for the word itself and its neighbours. */
  readonly features: readonly number[];
  /** Which lists hold it. */
  readonly lists: number;
  readonly shape: number;
  readonly cluster: number;
  /** For looking up phrases, in the spelling of running text. */
  readonly phraseHash: number;
}

const CONNECTOR =
  /^(?:of|the|and|for|on|in|de|del|dela|delos|della|di|da|do|dos|das|du|des|la|le|les|el|al|bin|ibn|bint|van|von|der|den|ter|ten|ap|arap|y|e|a|&|to|with|-|'|’|'s|’s|\/|ul|ur|un|n)$/;

function readWordType(word: Word, words: NameModel["words"]): WordType {
  const { text } = word;
  const digitless = text.replace(/\p{Nd}/gu, "0").replaceAll("’", "'");
  const lower = digitless.toLowerCase();
  const shape = shapeOf(digitless);
  const path = (words.get(digitless) ?? words.get(lower))?.path ?? "";
  const lists = word.lists & LEARNED_LISTS;
  const { length } = lower;
  const features = [hashOnText(WHOLE, lower, 0, length), hashText(`x${shape}`), hashText(`l${lists}`)];
  for (let bit = 0; bit < 24; bit++) if (lists & (1 << bit)) features.push(hashText(`m${bit}`));
  for (let size = 1; size <= 4 && size < length; size++)
    features.push(hashOnText(BEGINNING, lower, 0, size), hashOnText(ENDING, lower, length - size, length));
  if (path === "") features.push(UNKNOWN);
  else
    for (const [bits, hash] of PATHS) features.push(hashOnText(hash, path, 0, Math.min(bits, path.length)));
  const meaning = words.get(lower);
  if (meaning?.fine) features.push(hashText(`g${meaning.coarse}`), hashText(`G${meaning.fine}`));
  return {
    place: word.place,
    text,
    spelled: word.spelled.text,
    capital: /^(?:\p{Lu}|\p{Ll}{1,4}\p{Lu}\p{Ll})/u.test(text) || PREFIXED_NAME.test(text),
    digits: /^\d+$/.test(text),
    connector: CONNECTOR.test(text),
    acronym: word.capitals >= 2 && word.capitals <= 7,
    // slice: a copy has no room to grow
    features: features.filter((feature, at) => features.indexOf(feature) === at).slice(),
    // as signed numbers, which take no memory of their own
    lists: combine(hashText("lists"), lists) | 0,
    shape: hashText(shape) | 0,
    cluster: hashText(path ? path.slice(0, 8) : "?") | 0,
    phraseHash: hashText(word.spelled.text),
  };
}

/* Hashes of what a feature of a word begins with. */
const [WHOLE, BEGINNING, ENDING, UNKNOWN] = ["w", "p", "s", "c?"].map(hashText) as [
  number,
  number,
  number,
  number,
];
const PATHS = [4, 6, 8, 10, 20].map((bits) => [bits, hashText(`c${bits}:`)] as const);

/** `Xx`, `XX`, `Xx-Xx`, `X.X.`, `0`: runs of one kind shortened, three lengths of capitals told apart. */
function shapeOf(text: string): string {
  const plain = PLAIN_SHAPES.find(([pattern]) => pattern.test(text));
  if (plain) return plain[1];
  const shape = text.replace(/\p{Lu}/gu, "X").replace(/[\p{Ll}\p{Lo}]/gu, "x");
  return /^X{2,3}$/.test(shape) ? shape : shape.replace(/(.)\1+/gu, "$1$1");
}

/** What most words are, told without a look at each letter. */
const PLAIN_SHAPES = [
  [/^[a-z]{2,}$/, "xx"],
  [/^[A-Z][a-z]{2,}$/, "Xxx"],
] as const;

/** Reads words once each and keeps what they tell. */
export class WordReader {
  private readonly types: WordCache<Word, WordType>;

  constructor(clusters: NameModel["words"]) {
    this.types = new WordCache((word) => readWordType(word, clusters));
  }

  /** One entry a word. */
  readAll(words: readonly Word[]): WordType[] {
    return words.map((word) => this.types.get(word));
  }
}
