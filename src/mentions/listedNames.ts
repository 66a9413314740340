import { hashOn, LONGEST_PHRASE } from "../tagger/phraseHash";
import type { PhraseLists } from "../tagger/phraseLists";
import type { WordType } from "./wordType";

/** The listed names that begin at the capitals and numbers of an article, `20th Century Fox`, looked up once for all that ask. */
export class ListedNames {
  /** Kinds as bits: an entry for each length at each word. */
  private readonly kinds: Uint32Array;

  constructor(
    words: readonly WordType[],
    readonly lists: PhraseLists,
  ) {
    this.kinds = new Uint32Array(words.length * LONGEST_PHRASE);
    for (let i = 0; i < words.length; i++) {
      if (!words[i]!.capital && !isDigit(words[i]!.text.charCodeAt(0))) continue;
      const most = Math.min(LONGEST_PHRASE, words.length - i);
      for (let length = 1, hash = 0; length <= most; length++) {
        hash = hashOn(hash, words[i + length - 1]!.phraseHash);
        this.kinds[i * LONGEST_PHRASE + length - 1] = lists.kindsOf(hash);
      }
    }
  }

  /** The kinds of names that the words `i` to `i + length` are, as bits; 0 where there are none. */
  kindsAt(i: number, length: number): number {
    return this.kinds[i * LONGEST_PHRASE + length - 1]!;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
