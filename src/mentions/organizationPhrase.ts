import { COMPANY_SUFFIXES, EXTENDABLE_HEADS, ORGANIZATION_HEADS } from "../lexicon/organizationWords";
import { isCapitalized, type Token } from "../text/token";
import { isRoleModifier, isRoleNoun } from "./titleWords";

/** Words of a name up to its head. */
const LONGEST = 12;

/**
 * Where the organization that begins at token `i` of a capitalised run ends, by its head or company suffix: the last head
 * before the end of the run or the first word of an office. `i` where the run has none: `Deputy Energy Minister` holds no company.
 */
export function organizationEnd(tokens: readonly Token[], i: number, runEnd: number): number {
  let end = i;
  for (let at = i; at < runEnd && at - i < LONGEST; at++) {
    const token = tokens[at]!;
    if (isRoleNoun(token) && !isHead(tokens[at + 1], at + 1 < runEnd)) break;
    if (isHead(token, true) || opensBody(tokens, at, i) || (at > i && COMPANY_SUFFIXES.has(token.text)))
      end = at + 1;
  }
  if (end === i) return i;
  if (end < runEnd && isRoleNoun(tokens[end]!) && isRoleModifier(tokens[end - 1]!)) return i;
  return extend(tokens, i, end);
}

function isHead(token: Token | undefined, inRun: boolean): boolean {
  return inRun && token !== undefined && ORGANIZATION_HEADS.has(token.text);
}

/** `Friends of Wenbury Library`, `Citizens for Clean Air`. */
function opensBody(tokens: readonly Token[], at: number, from: number): boolean {
  const next = tokens[at + 2];
  const goesOn =
    /^(?:of|for|against|without)$/.test(tokens[at + 1]?.text ?? "") &&
    next !== undefined &&
    isCapitalized(next);
  return at === from && goesOn && EXTENDABLE_HEADS.has(tokens[at]!.text);
}

/** Words that go on with a name after its head, and inside what follows it. */
const OPENERS = /^(?:of|for|on|to|against)$/;
const JOINTS = /^(?:of|for|on|to|against|and|de)$/;

/** Takes in `of Foreign Affairs`, `for Work and Pensions`, `of the Rights of the Child`, as far as capitals go on. */
function extend(tokens: readonly Token[], from: number, end: number): number {
  const opener = tokens[end]?.text ?? "";
  const mayExtend = EXTENDABLE_HEADS.has(tokens[end - 1]!.text) && OPENERS.test(opener);
  if (!mayExtend || (opener === "on" && end - from > 1)) return end;
  let last = end;
  for (let at = end; at < tokens.length && at - end < 12; at++) {
    const { text } = tokens[at]!;
    if (isCapitalized(tokens[at]!)) last = at + 1;
    else if (text === "the" && tokens[at - 1]!.text === "and") break;
    else if (!JOINTS.test(text) && text !== "the" && !(text === "," && isListed(tokens, at))) break;
  }
  return last;
}

/** A comma inside a list that goes on in capitals and ends in `and`: `Ministry of Trade, Industry and Energy`. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  const [next, link, last] = [tokens[comma + 1], tokens[comma + 2], tokens[comma + 3]];
  return !!next && !!link && !!last && isCapitalized(next) && link.text === "and" && isCapitalized(last);
}
