import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from "../lexicon/titles";
import type { Token } from "../text/token";

/** `Mr.`, `Sheikh`, `Dame`: a form of address with a capital. */
export function isHonorific(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) && HONORIFICS.has(token.text.toLowerCase().replace(/\.$/, ""));
}

/** Words of a title that are read. */
const LONGEST = 10;

/** `minister`, `Adviser`, `CEO`; plurals too. */
export function isRoleNoun(token: Token): boolean {
  const lower = token.text.toLowerCase();
  return ROLE_NOUNS.has(lower) || (lower.endsWith("s") && ROLE_NOUNS.has(lower.slice(0, -1)));
}

export function isRoleModifier(token: Token): boolean {
  return ROLE_MODIFIERS.has(token.text.toLowerCase());
}

/**
 * Where the title that begins at token `i` ends: after its last role noun or honorific, `i` where no title begins there.
 * `Foreign Minister` 2, `Secretary of State` 3, `Deputy Prime Minister` 3.
 */
export function titleEnd(tokens: readonly Token[], i: number, end: number): number {
  let last = i;
  let at = i;
  while (at < end && at - i < LONGEST) {
    const token = tokens[at]!;
    if (isHonorific(token) || isRoleNoun(token)) last = at + 1;
    else if (!isRoleModifier(token)) break;
    at++;
  }
  if (last > i && tokens[last]?.text === "of" && tokens[last + 1]?.text === "State") return last + 2;
  return last;
}
