import { LONGEST_PHRASE } from "../tagger/phraseHash";
import type { ListedNames } from "./listedNames";
import type { WordType } from "./wordType";

/** Place of a word in a listed name. */
const FIRST = 1;
const INNER = 2;
const LAST = 3;
const ALONE = 4;

/** The places of the words of an article in listed names, and those of one word more, which is in none. */
export interface ListPlaces {
  /** For each word the kinds of names that it is in, as bits. */
  readonly kinds: Uint32Array;
  /** Place of each word in the longest name of each kind: 0 none, 1 first, 2 inner, 3 last, 4 alone; `width` kinds a word. */
  readonly places: Uint8Array;
  readonly width: number;
}

/** The places of words in the listed names that begin at capitals. */
export function listPlaces(words: readonly WordType[], names: ListedNames): ListPlaces {
  const count = words.length;
  const width = names.lists.kindNames.length;
  const listed = new Uint32Array(count + 1);
  const places = new Uint8Array((count + 1) * width);
  /** Where the last name of each kind ends. */
  const ends = new Int32Array(width);
  for (let i = 0; i < count; i++) {
    if (!words[i]!.capital) continue;
    for (let length = LONGEST_PHRASE; length > 0; length--) {
      const kinds = names.kindsAt(i, length);
      if (kinds === 0) continue;
      for (let kind = 0; kind < width; kind++) {
        if (!(kinds & (1 << kind)) || ends[kind]! > i) continue;
        ends[kind] = i + length;
        for (let k = 0; k < length; k++) {
          listed[i + k]! |= 1 << kind;
          places[(i + k) * width + kind] =
            length === 1 ? ALONE : k === 0 ? FIRST : k === length - 1 ? LAST : INNER;
        }
      }
    }
  }
  return { kinds: listed, places, width };
}
