import { hashPhrase, LONGEST_PHRASE } from "../tagger/phraseHash";
import type { PhraseLists } from "../tagger/phraseLists";
import type { Word } from "./word";

/** Are the words from `from` to `to` the name of a club? */
export type IsClub = (words: readonly Word[], from: number, to: number) => boolean;

/** Asks the list of clubs that the model knows; where it has none, only some last words tell. */
export function clubsOf(lists: PhraseLists): IsClub {
  const kinds = kindsCalled(lists, CLUBS);
  return (words, from, to) => {
    if (to - from > LONGEST_PHRASE) return false;
    const spelled = words.slice(from, to).map((word) => word.spelled.text);
    const isListed = (name: readonly string[]): boolean => (lists.kindsOf(hashPhrase(name)) & kinds) !== 0;
    return (
      (spelled.length > 1 && CLUBS_ALONE.test(spelled.at(-1)!)) ||
      isListed(spelled) ||
      isListed(spelled.map(plain)) ||
      ENDINGS.some((ending) => isListed([...spelled, ending]))
    );
  };
}

/** What news leaves out behind the town: `Norwich` for `Norwich City`. */
const ENDINGS = ["United", "City", "Town", "Rovers", "Athletic", "Wanderers", "County"];

/** Last words of nothing but clubs. */
const CLUBS_ALONE = /^(?:Athletic|Rovers|Wanderers|Albion|Hotspur)$/;

/** Without accents, as many lists are written. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}+/gu, "");
}

const CLUBS = ["clubs", "American teams"];

/** The kinds of a model’s lists that are called so, as bits. */
export function kindsCalled({ kindNames }: PhraseLists, names: readonly string[]): number {
  return kindNames.reduce((bits, name, index) => (names.includes(name) ? bits | (1 << index) : bits), 0);
}
