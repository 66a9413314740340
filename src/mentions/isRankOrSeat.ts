import { BLESSINGS, DEGREES, OFFICERS, POSTNOMINALS, RANKS } from "../lexicon/titles";
import type { Segment } from "./segment";
import { isHonorific, isRoleNoun, styleLength } from "./titleWords";
import { isCapitalized, type Word } from "./word";
import { CAPITAL } from "./wordTraits";

/** `Ortega, D-N.M.`: party and state of a seat; or a rank, style, title or order by itself, `Inspector General`; or a sum, `RM600mil`. */
export function isRankOrSeat(words: readonly Word[], { from, to, type }: Segment): boolean {
  const { text } = words[from]!;
  if (styleLength(words, from) === to - from) return true;
  const isBracketed = /^[,(]$/.test(words[from - 1]?.text ?? "");
  if (isBracketed && /^[DRI]-\p{Lu}/u.test(text)) return true;
  if (to - from > 1) return type === "organization" && words.slice(from, to).every(isRoleNoun);
  if (OFFICERS.has(text) && (isOneOfficer(words, from) || isShortOffice(words, from))) return true;
  const isTitle = RANKS.has(text) || isHonorific(words[from]!) || text === "Vice";
  if (isTitle) return ((words[to]?.traits ?? 0) & CAPITAL) !== 0;
  return (isBracketed && isBehindNames(text)) || SUM.test(text);
}

/** Orders, degrees and blessings; with stops too, as `M.D.` */
function isBehindNames(text: string): boolean {
  const letters = text.replaceAll(".", "");
  return POSTNOMINALS.has(letters) || DEGREES.has(letters) || BLESSINGS.has(text);
}

/** `the OC`, `the two-time MVP`, `the former DG`, `DG of the bureau`: somebody by the office, which is shortened. */
function isOneOfficer(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.text ?? "";
  return (
    /^(?:the|an?|former|then|its|their|acting|deputy|\p{L}{3,9}-time)$/iu.test(before) ||
    words[i + 1]?.text === "of"
  );
}

/** Words of an office that is shortened behind itself. */
const LONGEST = 6;

/** `Inspector General of Police (IGP)`, not `Survey of Karvan (ASI)`. */
function isShortOffice(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.text !== "(" || words[i + 1]?.text !== ")") return false;
  for (let at = i - 2; at >= Math.max(0, i - 2 - LONGEST); at--) {
    if (isRoleNoun(words[at]!)) return true;
    if (!isCapitalized(words[at]!) && words[at]!.text !== "of") return false;
  }
  return false;
}

const SUM = /^(?:RM|Rs|KM|Ksh|Sh|US)\d/;
