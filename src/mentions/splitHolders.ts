import { SEATS } from "../lexicon/titles";
import { type Segment, withRange, withType } from "./segment";
import { isRoleNoun } from "./titleWords";
import { isCapitalized, type Word } from "./word";
import {
  BEGINS_PLACE,
  COMMON_WORD,
  DEMONYM,
  GIVEN_NAME,
  ORGANIZATION_HEAD,
  OTHER_CAPITAL,
  PLACE_OPENER,
} from "./wordLists";

/**
 * `MP for Tarnby Nigel Holt` as the seat and who holds it; `Marlin Coalition of Ana Reyes` as the body and who leads it, where the body
 * is `listed`. Names in order.
 */
export function splitHolders(
  words: readonly Word[],
  names: readonly Segment[],
  listed: readonly Segment[],
): Segment[] {
  const ends = new Set(listed.map(({ to }) => to));
  return names.flatMap((name) => {
    const { from, to, type } = name;
    if (to - from < 3) return [name];
    if (type === "person" && isSeat(words, from)) {
      const holder = holderStart(words, from + 1, to);
      return holder < 0 ? [name] : split(name, holder, holder, "place");
    }
    if (type !== "organization") return [name];
    let of = from + 1;
    while (of < to && words[of]!.text !== "of") of++;
    const isLed = ends.has(of) && isSomebody(words, of + 1, to);
    return isLed ? split(name, of, of + 1, "organization") : [name];
  });
}

function split(name: Segment, to: number, from: number, type: Segment["type"]): Segment[] {
  return [
    withType(withRange(name, name.from, to), type),
    withType(withRange(name, from, name.to, from), "person"),
  ];
}

/** Behind `MP for`, `member for`, `Bishop of` */
function isSeat(words: readonly Word[], from: number): boolean {
  const [office, joint] = [words[from - 2], words[from - 1]?.text];
  if (!office || joint !== "for") return joint === "of" && isBishop(office);
  return isRoleNoun(office) || SEATS.has(office.text);
}

/** `Bishop`, whose office is of a place. */
export function isBishop(word: Word | undefined): boolean {
  return /^(?:Bishop|Archbishop|Dean|Archdeacon)$/.test(word?.text ?? "");
}

/** Where a given name and another capital begin at or behind `from`; -1 where none do. */
function holderStart(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i + 1 < to; i++)
    if (words[i]!.lists & GIVEN_NAME && isCapitalized(words[i + 1]!)) return i;
  return -1;
}

/** Two or three words in capitals that name no place and are no word. */
function isSomebody(words: readonly Word[], from: number, to: number): boolean {
  const isName = (word: Word): boolean => isCapitalized(word) && (word.lists & NOBODY) === 0;
  return to - from > 1 && to - from <= LONGEST && words.slice(from, to).every(isName);
}

/** Words of somebody’s name. */
const LONGEST = 3;
const NOBODY = BEGINS_PLACE | COMMON_WORD | DEMONYM | ORGANIZATION_HEAD | OTHER_CAPITAL | PLACE_OPENER;
