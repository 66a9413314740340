import { PREFIXED_NAME } from "../lexicon/nameWords";
import { combine, hashText } from "../tagger/hash";
import type { NameModel } from "../tagger/nameModel";
import { readWord } from "./word";
import { LEARNED_LISTS } from "./wordLists";

/** What a word tells by itself, wherever it stands. Features are hashes. */
export interface WordType {
  readonly text: string;
  readonly capital: boolean;
  /** All features, for the word itself and its neighbours. */
  readonly features: readonly number[];
  /** Which lists hold it. */
  readonly lists: number;
  readonly shape: number;
  readonly cluster: number;
  /** For looking up phrases, in the spelling of running text. */
  readonly phraseHash: number;
}

export function readWordType(text: string, words: NameModel["words"]): WordType {
  const digitless = text.replace(/\p{Nd}/gu, "0");
  const lower = digitless.toLowerCase();
  const shape = shapeOf(digitless);
  const path = (words.get(digitless) ?? words.get(lower))?.path ?? "";
  const word = readWord({ text, kind: "word" });
  const lists = word.lists & LEARNED_LISTS;
  const features = [hashText(`w${lower}`), hashText(`x${shape}`), hashText(`l${lists}`)];
  for (let bit = 0; bit < 24; bit++) if (lists & (1 << bit)) features.push(hashText(`m${bit}`));
  for (let size = 1; size <= 4; size++) {
    if (lower.length > size)
      features.push(hashText(`p${lower.slice(0, size)}`), hashText(`s${lower.slice(-size)}`));
  }
  for (const bits of [4, 6, 8, 10, 20])
    features.push(hashText(path ? `c${bits}:${path.slice(0, bits)}` : "c?"));
  const meaning = words.get(lower);
  if (meaning?.fine) features.push(hashText(`g${meaning.coarse}`), hashText(`G${meaning.fine}`));
  return {
    text,
    capital: /^\p{Lu}/u.test(text) || PREFIXED_NAME.test(text),
    features: [...new Set(features)],
    lists: combine(hashText("lists"), lists),
    shape: hashText(shape),
    cluster: hashText(path ? path.slice(0, 8) : "?"),
    phraseHash: hashText(word.spelled.text),
  };
}

/** `Xx`, `XX`, `Xx-Xx`, `X.X.`, `0`: runs of one kind shortened, three lengths of capitals told apart. */
function shapeOf(text: string): string {
  const shape = text.replace(/\p{Lu}/gu, "X").replace(/[\p{Ll}\p{Lo}]/gu, "x");
  return /^X{2,3}$/.test(shape) ? shape : shape.replace(/(.)\1+/gu, "$1$1");
}
