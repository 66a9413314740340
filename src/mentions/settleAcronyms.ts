import type { EntityType } from "./name";
import type { Segment } from "./segment";
import { isRoleNoun } from "./titleWords";
import { isCapitalized, type Word } from "./word";
import { FUNCTION_WORD, ORGANIZATION_HEAD, ORGANIZATION_KIND, OTHER_HEAD, PLACE_HEAD } from "./wordLists";

/** Words that a short form may stand for, the small ones among them too. */
const LONGEST = 12;

/**
 * What an article itself says that capitals stand for, `Harbour Rescue Dam (HRD)`, they are wherever they stand alone: of that type, or
 * no name where they are short for an office, a law, a thing (`Chief Harbour Officer (CHO)`, `mobile payment (MP)`). Names in order.
 */
export function settleAcronyms(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const meanings = readMeanings(words, names);
  if (meanings.size === 0) return [...names];
  return names.flatMap((name) => {
    const { text } = words[name.from]!;
    const meaning = name.to - name.from === 1 ? meanings.get(text) : undefined;
    if (meaning === undefined) return [name];
    return meaning === null ? [] : [{ ...name, type: meaning }];
  });
}

/** By short form: a type, or null for no name. */
function readMeanings(words: readonly Word[], names: readonly Segment[]): Map<string, EntityType | null> {
  const meanings = new Map<string, EntityType | null>();
  const byEnd = new Map(names.map((name) => [name.to, name]));
  for (let open = 1; open + 2 < words.length; open++) {
    if (words[open]!.text !== "(" || words[open + 2]!.text !== ")") continue;
    const short = words[open + 1]!;
    if (short.capitals < 2 || short.capitals > 8 || meanings.has(short.text)) continue;
    const from = expansionStart(words, open, short.text);
    if (from < 0) continue;
    const meaning = meaningOf(words, from, open, byEnd.get(open));
    if (meaning !== undefined) meanings.set(short.text, meaning);
  }
  return meanings;
}

/** Where the words before `end` begin whose first letters are those of `short`, small words left out or not; -1 where none do. */
function expansionStart(words: readonly Word[], end: number, short: string): number {
  let letter = short.length - 1;
  for (let i = end - 1; i >= 0 && end - i <= LONGEST; i--) {
    const { text, lists } = words[i]!;
    if (text[0]!.toUpperCase() === short[letter]) letter--;
    else if (!(lists & FUNCTION_WORD)) return -1;
    if (letter < 0) return i;
  }
  return -1;
}

/** Undefined where the words do not tell. */
function meaningOf(
  words: readonly Word[],
  from: number,
  to: number,
  name: Segment | undefined,
): EntityType | null | undefined {
  const last = words[to - 1]!;
  if (name?.type === "organization" && name.from <= from) return name.type;
  if (name?.type === "place" && name.from <= from) return isGround(last) ? name.type : undefined;
  if (isRoleNoun(last) || last.lists & OTHER_HEAD) return null;
  const isBody = (last.lists & (ORGANIZATION_HEAD | ORGANIZATION_KIND)) !== 0;
  const isThing = !isCapitalized(words[from]!) && !isCapitalized(last);
  return isThing && !isBody ? null : undefined;
}

/** `Dam`; not what acts as a body too, as a hotel does. */
function isGround({ lists, text }: Word): boolean {
  return (lists & PLACE_HEAD) !== 0 && !/^(?:Hotel|Hospital|Museum|Mall|Market|Prison)$/.test(text);
}
