import { PREFIXED_NAME } from "../lexicon/nameWords";
import { combine, hashOnText, hashText } from "../tagger/hash";
import type { NameModel } from "../tagger/nameModel";
import type { Placed } from "./clock";
import type { Word } from "./word";
import { WordCache } from "./wordCache";
import { LEARNED_LISTS } from "./wordLists";

const CONNECTOR =
  /^(?:of|the|and|for|on|in|de|del|dela|delos|della|di|da|do|dos|das|du|des|la|le|les|el|al|bin|ibn|bint|van|von|der|den|ter|ten|ap|arap|y|e|a|&|to|with|-|'|’|'s|’s|\/|ul|ur|un|n)$/;

/** What a word tells the labeller by itself, wherever it stands. Features are hashes. */
export class WordType implements Placed {
  readonly place: number;
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
  /** Which lists hold it. */
  readonly lists: number;
  readonly shape: number;
  readonly cluster: number;
  /** For looking up phrases, in the spelling of running text. */
  readonly phraseHash: number;

  constructor(
    private readonly word: Word,
    private readonly clusters: NameModel["words"],
  ) {
    const { text } = word;
    const digitless = withoutDigits(text);
    const path = pathOf(digitless, clusters);
    this.place = word.place;
    this.text = text;
    this.spelled = word.spelled.text;
    this.capital = /^(?:\p{Lu}|\p{Ll}{1,4}\p{Lu}\p{Ll})/u.test(text) || PREFIXED_NAME.test(text);
    this.digits = /^\d+$/.test(text);
    this.connector = CONNECTOR.test(text);
    this.acronym = word.capitals >= 2 && word.capitals <= 7;
    // as signed numbers, which take no memory of their own
    this.lists = combine(hashText("lists"), word.lists & LEARNED_LISTS) | 0;
    this.shape = hashText(shapeOf(digitless)) | 0;
    this.cluster = hashText(path ? path.slice(0, 8) : "?") | 0;
    this.phraseHash = hashText(word.spelled.text) | 0;
  }

  /** All features, for the word itself and its neighbours; listed anew each time, for they are wanted once and many. */
  listFeatures(): number[] {
    const digitless = withoutDigits(this.text);
    const lower = digitless.toLowerCase();
    const path = pathOf(digitless, this.clusters);
    const lists = this.word.lists & LEARNED_LISTS;
    const { length } = lower;
    const features = [
      hashOnText(WHOLE, lower, 0, length),
      hashText(`x${shapeOf(digitless)}`),
      hashText(`l${lists}`),
    ];
    for (let bit = 0; bit < 24; bit++) if (lists & (1 << bit)) features.push(hashText(`m${bit}`));
    for (let size = 1; size <= 4 && size < length; size++)
      features.push(hashOnText(BEGINNING, lower, 0, size), hashOnText(ENDING, lower, length - size, length));
    if (path === "") features.push(UNKNOWN);
    else
      for (const [bits, hash] of PATHS) features.push(hashOnText(hash, path, 0, Math.min(bits, path.length)));
    const meaning = this.clusters.get(lower);
    if (meaning?.fine) features.push(hashText(`g${meaning.coarse}`), hashText(`G${meaning.fine}`));
    return features.filter((feature, at) => features.indexOf(feature) === at);
  }
}

function withoutDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, "0").replaceAll("’", "'");
}

/** The cluster of a word as bits; empty where it has none. */
function pathOf(digitless: string, clusters: NameModel["words"]): string {
  return (clusters.get(digitless) ?? clusters.get(digitless.toLowerCase()))?.path ?? "";
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
    this.types = new WordCache((word) => new WordType(word, clusters));
  }

  /** One entry a word. */
  readAll(words: readonly Word[]): WordType[] {
    return words.map((word) => this.types.get(word));
  }
}
