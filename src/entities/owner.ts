import { isRoleNoun } from "../mentions/titleWords";
import type { Word } from "../mentions/word";
import type { ParsedText } from "../text/parsedText";
import type { Span } from "../text/span";
import { tokenIndexAt } from "../text/token";

/** How many words after a possessive are read for somebody: `Reyes’s new campaign manager`. */
const OWNED_WORDS = 4;

/** How far behind its owner the name of somebody may begin, in UTF-16 units. */
const FAR_OWNED = 60;
const OWNED_BEFORE_NAME =
  /^(?:['’]s?)?(?: [\p{Ll}-]{1,30}){1,4}(?:,| [–—-]{1,2}) (?:\p{Lu}[\p{L}.]{0,30} ){0,4}$/u;

/** `Reyes’s running mate, Gov. Lee, came`, `His deputy, Lee, came`: who is owned is named between commas or dashes. */
export function isOwnerBeforeName(
  { source, tokens }: ParsedText,
  words: readonly Word[],
  end: number,
  next: Span | undefined,
): boolean {
  if (!next || next.start - end > FAR_OWNED || !/^(?:,| [–—-])/u.test(source.slice(next.end, next.end + 2)))
    return false;
  const owned = source.slice(end, next.start);
  if (!OWNED_BEFORE_NAME.test(owned)) return false;
  return /^['’]/.test(owned) || (isOwning(words[tokenIndexAt(tokens, end - 1)]!) && !KIN.test(owned));
}

/** A life that is told goes on with its owner: `His father, Lee, was a banker. He …`. */
const KIN =
  /\b(?:father|mother|parents?|wife|husband|spouse|brother|sister|son|daughter|child|uncle|aunt|cousin|nephew|niece)\b/;

function isOwning({ lower }: Word): boolean {
  return lower === "his" || lower === "her";
}

/** `Reyes’s`, `James’`. */
export function isOwner({ source }: ParsedText, end: number): boolean {
  return /^['’]s?(?!\p{L})/u.test(source.slice(end, end + 3));
}

/** `Reyes’s lawyer`: the sentence is about the lawyer; `Reyes’s success` is still about Reyes. */
export function isOwnerOfPerson(text: ParsedText, words: readonly Word[], end: number): boolean {
  const { tokens } = text;
  if (!isOwner(text, end)) return false;
  const owned = tokenIndexAt(tokens, end) + 1;
  for (let i = owned; i < owned + OWNED_WORDS && i < tokens.length; i++) {
    if (tokens[i]!.kind !== "word") return false;
    if (isRoleNoun(words[i]!)) return true;
  }
  return false;
}
