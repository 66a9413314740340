import { hashPhrase, LONGEST_PHRASE } from "../tagger/phraseHash";
import type { PhraseLists } from "../tagger/phraseLists";
import type { Word } from "./word";

/** Are the words from `from` to `to` the name of a club? */
export type IsClub = (words: readonly Word[], from: number, to: number) => boolean;

/** Asks the list of clubs that the model knows; none is one where it has no such list. */
export function clubsOf(lists: PhraseLists): IsClub {
  const kinds = KINDS.reduce((bits, kind) => {
    const index = lists.kindNames.indexOf(kind);
    return index < 0 ? bits : bits | (1 << index);
  }, 0);
  return (words, from, to) => {
    if (to - from > LONGEST_PHRASE) return false;
    const spelled = words.slice(from, to).map((word) => word.spelled.text);
    return [spelled, spelled.map(plain)].some((name) => (lists.kindsOf(hashPhrase(name)) & kinds) !== 0);
  };
}

/** Without accents, as many lists are written. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}+/gu, "");
}

const KINDS = ["clubs", "American teams"];
