import { isRoleModifier, isRoleNoun } from "./titleWords";
import { isCapitalized, type Word } from "./word";
import { COMPANY_SUFFIX, EXTENDABLE_HEAD, ORGANIZATION_HEAD } from "./wordLists";

/** Words of a name up to its head. */
const LONGEST = 12;

/**
 * Where the organization that begins at word `i` of a capitalised run ends, by its head or company suffix: the last head
 * before the end of the run or the first word of an office. `i` where the run has none: `Deputy Energy Minister` holds no company.
 */
export function organizationEnd(words: readonly Word[], i: number, runEnd: number): number {
  let end = i;
  for (let at = i; at < runEnd && at - i < LONGEST; at++) {
    const word = words[at]!;
    if (isRoleNoun(word) && !(at + 1 < runEnd && isHead(words[at + 1]!))) break;
    if (isHead(word) || opensBody(words, at, i) || (at > i && word.lists & COMPANY_SUFFIX)) end = at + 1;
  }
  if (end === i) return i;
  if (end < runEnd && isRoleNoun(words[end]!) && isRoleModifier(words[end - 1]!)) return i;
  return extend(words, i, end);
}

function isHead({ lists }: Word): boolean {
  return (lists & ORGANIZATION_HEAD) !== 0;
}

const BODY_OPENERS: ReadonlySet<string> = new Set(["of", "for", "against", "without"]);

/** `Friends of Wenbury Library`, `Citizens for Clean Air`. */
function opensBody(words: readonly Word[], at: number, from: number): boolean {
  if (at !== from || !(words[at]!.lists & EXTENDABLE_HEAD)) return false;
  const next = words[at + 2];
  return next !== undefined && BODY_OPENERS.has(words[at + 1]!.text) && isCapitalized(next);
}

/** Words that go on with a name after its head, and inside what follows it. */
const OPENERS: ReadonlySet<string> = new Set(["of", "for", "on", "to", "against"]);
const JOINTS: ReadonlySet<string> = new Set([...OPENERS, "and", "de"]);

/** Takes in `of Foreign Affairs`, `for Work and Pensions`, `of the Rights of the Child`, as far as capitals go on. */
function extend(words: readonly Word[], from: number, end: number): number {
  if (!(words[end - 1]!.lists & EXTENDABLE_HEAD)) return end;
  const opener = words[end]?.text ?? "";
  if (!OPENERS.has(opener) || (opener === "on" && end - from > 1)) return end;
  let last = end;
  for (let at = end; at < words.length && at - end < 12; at++) {
    const { text } = words[at]!;
    if (isCapitalized(words[at]!)) last = at + 1;
    else if (text === "the" && words[at - 1]!.text === "and") break;
    else if (!JOINTS.has(text) && text !== "the" && !(text === "," && isListed(words, at))) break;
  }
  return last;
}

/** A comma inside a list that goes on in capitals and ends in `and`: `Ministry of Trade, Industry and Energy`. */
function isListed(words: readonly Word[], comma: number): boolean {
  const [next, link, last] = [words[comma + 1], words[comma + 2], words[comma + 3]];
  return !!next && !!link && !!last && isCapitalized(next) && link.text === "and" && isCapitalized(last);
}
