import { isBlend } from "./isBlend";
import type { EntityType } from "./name";
import type { Segment } from "./segment";
import { isRoleNoun } from "./titleWords";
import { isCapitalized, type Word } from "./word";
import {
  BEGINS_PLACE,
  COMMON_WORD,
  FUNCTION_WORD,
  ORGANIZATION_HEAD,
  ORGANIZATION_KIND,
  OTHER_HEAD,
  PLACE_HEAD,
} from "./wordLists";

/** Words that a short form may stand for, the small ones among them too. */
const LONGEST = 12;
/** Letters of a short form. */
const LONGEST_FORM = 8;

/**
 * What the short forms that an article explains in brackets are: a type, or null where that is no name. `names` are those that
 * were found, the longer ones before the brackets among them.
 */
export function readShortForms(
  words: readonly Word[],
  names: readonly Segment[],
): Map<string, EntityType | null> {
  const meanings = new Map<string, EntityType | null>();
  const byEnd = new Map(names.map((name) => [name.to, name]));
  for (let open = 1; open + 2 < words.length; open++) {
    if (words[open]!.text !== "(" || words[open + 2]!.text !== ")") continue;
    const short = words[open + 1]!;
    if (!isCapitalized(short) || short.text.length > LONGEST_FORM || meanings.has(short.text)) continue;
    const meaning =
      short.capitals > 1
        ? readCapitals(words, open, short.text, byEnd.get(open))
        : readBlend(words, short, byEnd.get(open));
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

/** `Elmby Friends College (Elfco)`: letters of a body’s name, the first one first. */
function readBlend(
  words: readonly Word[],
  { lower, lists }: Word,
  name: Segment | undefined,
): EntityType | undefined {
  if (name?.type !== "organization" || name.to - name.from === 1 || lists & (COMMON_WORD | BEGINS_PLACE))
    return undefined;
  let long = "";
  for (let i = name.from; i < name.to; i++) long += words[i]!.lower;
  return isBlend(lower, long) ? name.type : undefined;
}

function readCapitals(
  words: readonly Word[],
  open: number,
  short: string,
  name: Segment | undefined,
): EntityType | null | undefined {
  const from = expansionStart(words, open, short);
  return from < 0 ? undefined : meaningOf(words, from, open, name);
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
