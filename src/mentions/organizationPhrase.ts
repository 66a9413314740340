import { COMPANY_SUFFIXES, EXTENDABLE_HEADS, ORGANIZATION_HEADS } from "../lexicon/organizationWords";
import { isCapitalized, type Token } from "../text/token";
import { isRoleNoun } from "./titleWords";

/**
 * Where the organization that begins at token `i` of a capitalised run ends, by its head or company suffix: the last head
 * before the end of the run or the first word of an office. `i` where the run has none.
 */
export function organizationEnd(tokens: readonly Token[], i: number, runEnd: number): number {
  let end = i;
  for (let at = i; at < runEnd; at++) {
    const token = tokens[at]!;
    if (isRoleNoun(token) && !isHead(tokens[at + 1], at + 1 < runEnd)) break;
    if (isHead(token, true) || (at > i && COMPANY_SUFFIXES.has(token.text))) end = at + 1;
  }
  return end > i ? extend(tokens, i, end) : i;
}

function isHead(token: Token | undefined, inRun: boolean): boolean {
  return inRun && token !== undefined && ORGANIZATION_HEADS.has(token.text);
}

/** Takes in `of Foreign Affairs`, `for Work and Pensions`, `on the Rights of the Child`, as far as capitals go on. */
function extend(tokens: readonly Token[], from: number, end: number): number {
  if (!EXTENDABLE_HEADS.has(tokens[end - 1]!.text)) return end;
  let last = end;
  const opener = tokens[last]?.text;
  const of =
    opener === "of" || opener === "for" || opener === "on" || opener === "to" || opener === "against";
  if (!of) return end;
  const single = end - from === 1;
  if (!single && opener === "on") return end;
  let at = last;
  let joined = true;
  while (at < tokens.length && at - end < 12) {
    const token = tokens[at]!;
    if (isCapitalized(token) && joined) {
      last = at + 1;
      at++;
    } else if (
      ["of", "for", "on", "the", "and", "to", "de", "against"].includes(token.text) ||
      (token.text === "," && isListed(tokens, at))
    ) {
      at++;
      joined = true;
    } else break;
  }
  return last;
}

/** A comma inside a list that goes on in capitals and ends in `and`: `Ministry of Trade, Industry and Energy`. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  const [next, link, last] = [tokens[comma + 1], tokens[comma + 2], tokens[comma + 3]];
  return !!next && !!link && !!last && isCapitalized(next) && link.text === "and" && isCapitalized(last);
}
