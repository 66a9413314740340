import { type Segment, segmentOf } from "./segment";
import { isCapitalized, type Word } from "./word";
import { COMMON_WORD, DEMONYM, FUNCTION_WORD, HONORIFIC, OTHER_CAPITAL, ROLE_NOUN } from "./wordLists";
import { KIN } from "./wordTraits";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;
const OWNER =
  /^(?:his|her|their|my|our|’s|'s|s’|two|three|four|five|six|seven|eight|nine|young|eldest|youngest|older|younger|elder|late)$/i;

/**
 * `his wife, Florence, and their twins, Austin and Jordan`: what relatives are called is somebody, though it may be a place or a club
 * elsewhere; and who is `identified only as Gav`. Names in order.
 */
export function nameRelatives(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const people: Segment[] = [];
  const owners = new Map(names.map((name) => [name.from, name]));
  for (let i = 1; i + 1 < words.length; i++) {
    if (isOnlyAs(words, i) && !owners.has(i + 1) && isGivenName(words, undefined, i + 1, i + 2))
      people.push(segmentOf(i + 1, i + 2, "person", TOLD));
    if (!(words[i]!.traits & KIN) || !OWNER.test(words[i - 1]!.text)) continue;
    for (const at of relativesFrom(words, owners, i + 1)) people.push(segmentOf(at, at + 1, "person", TOLD));
  }
  if (people.length === 0) return [...names];
  const named = new Set(people.map(({ from }) => from));
  return [...names.filter(({ from }) => !named.has(from)), ...people].sort((a, b) => a.from - b.from);
}

/** `identified only as`, `gave her name just as` */
function isOnlyAs(words: readonly Word[], as: number): boolean {
  const isOnly = words[as]!.text === "as" && /^(?:only|just)$/.test(words[as - 1]!.text);
  return isOnly && /^(?:identified|known|named|name|himself|herself)$/.test(words[as - 2]?.text ?? "");
}

/** The single words that are listed from `from` on: `, Austin, Ben and Jordan`. */
function relativesFrom(words: readonly Word[], owners: ReadonlyMap<number, Segment>, from: number): number[] {
  const found: number[] = [];
  let at = /^(?:[,:]|named|called)$/.test(words[from]!.text) ? from + 1 : from;
  while (at < words.length) {
    const owner = owners.get(at);
    const end = owner?.to ?? at + 1;
    if (!isGivenName(words, owner, at, end)) return found;
    if (end === at + 1) found.push(at);
    const isComma = words[end]?.text === ",";
    const next = isComma ? end + 1 : end;
    if (words[next]?.text === "and") at = next + 1;
    else if (isComma) at = next;
    else return found;
  }
  return found;
}

/** One word that somebody may be called, or the name of somebody. */
function isGivenName(words: readonly Word[], owner: Segment | undefined, from: number, end: number): boolean {
  if (end > from + 1) return owner?.type === "person";
  const { lists, capitals } = words[from]!;
  const isName = isCapitalized(words[from]!) && capitals < 2 && (lists & NOBODY) === 0;
  return isName && endsName(words[end]);
}

/** A stop or a small letter, but neither `Paris’s` nor `Paris mayor`. */
function endsName(next: Word | undefined): boolean {
  if (!next || /^[,.;:?!)”"]$/.test(next.text)) return true;
  return next.kind === "word" && !isCapitalized(next) && (next.lists & ROLE_NOUN) === 0;
}

const NOBODY = COMMON_WORD | DEMONYM | FUNCTION_WORD | HONORIFIC | OTHER_CAPITAL | ROLE_NOUN;
