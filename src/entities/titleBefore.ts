import { KINDS_OF_PEOPLE } from "../lexicon/descriptions";
import { AUXILIARIES } from "../lexicon/functionWords";
import { HONORIFICS, ROLE_NOUNS, SHORT_OFFICES } from "../lexicon/titles";
import type { Name } from "../mentions/name";
import { isCapitalized, type Token, tokenIndexAt } from "../text/token";
import { countryAdjective } from "./countryAdjective";
import { type IsInName, isCommonNoun } from "./readPhrase";
import { isNounForOne } from "./readRolePhrase";
import {
  foldHead,
  isField,
  isOfCountry,
  isOffice,
  isRelation,
  mayPrecedeOffice,
  type Role,
  readRole,
  reports,
  sameParagraph,
} from "./role";

/** `Kenyan Deputy Trade Adviser` before the name, `Zarel’s finance director`, `BBC chairman`, `coach`. */
export function titleBefore(
  tokens: readonly Token[],
  name: number,
  { title }: Name,
  isInName: IsInName,
): Role | null {
  const own = officeBefore(tokens, name, isInName);
  const office = own ?? sharedOffice(tokens, name, isInName);
  if (!office) return null;
  const titled = title ? Math.min(office.at, tokenIndexAt(tokens, title.start)) : office.at;
  const from = titleStart(tokens, titled, office.at, name - LONGEST_TITLE, isInName);
  const short = shortOffice(tokens, office.at);
  const role = readRole(tokens, from, office.end, isOffice(tokens[office.at]!) ? undefined : office.at);
  const isOfMore = isOfMany(tokens[office.end - 1]!) && (!own || isListed(tokens, name));
  if (role && isOfMore) return { ...role, end: role.end - 1 };
  return role && short ? { ...role, head: foldHead(short) } : role;
}

/** `Justices`, `ministers`: without the s it is the office of each. */
function isOfMany(token: Token): boolean {
  const { text } = token;
  return text.endsWith("s") && isOffice(token) && ROLE_NOUNS.has(text.slice(0, -1).toLowerCase());
}

/** Words from an office to the last of whom it tells. */
const LONGEST_LIST = 16;

/** `Ministers Joe Ruiz and | Ana Reyes`, `ministers Joe Ruiz, | Ana Reyes and Tom Lee`: the office of all in the list. */
function sharedOffice(tokens: readonly Token[], name: number, isInName: IsInName): OfficeBefore | null {
  const joint = tokens[name - 1]?.text;
  if (!(joint === "and" || (joint === "," && isListed(tokens, name)))) return null;
  for (let i = name - 2; i >= Math.max(0, name - LONGEST_LIST) && sameParagraph(tokens, i + 1); i--) {
    const token = tokens[i]!;
    if (isOfMany(token) && !isInName(i)) return isCapitalized(tokens[i + 1]!) ? { at: i, end: i + 1 } : null;
    if (!(isCapitalized(token) || token.kind === "number" || /^(?:[,.()-]|of)$/.test(token.text)))
      return null;
  }
  return null;
}

/** The list goes on behind the name: `Ana Reyes and Tom Lee`, `Ana Reyes, Tom Lee`. */
function isListed(tokens: readonly Token[], name: number): boolean {
  let i = pastCapitals(tokens, name);
  if (tokens[i]?.text === "of") i = pastCapitals(tokens, i + 1);
  const next = tokens[i + 1];
  const goesOn = next !== undefined && (next.text === "and" || isCapitalized(next));
  return tokens[i]?.text === "and" || (tokens[i]?.text === "," && goesOn);
}

/** Words of a title that are read. */
const LONGEST_TITLE = 10;

/** Where the words that go with the office at `office` begin, read leftwards from `start`: `former`, `Kenyan`, `Zarel’s`, `Harbour Board (HB)`. */
function titleStart(
  tokens: readonly Token[],
  start: number,
  office: number,
  low: number,
  isInName: IsInName,
): number {
  const mayPrecede = (i: number): boolean =>
    mayPrecedeOffice(tokens[i]!) ||
    isOfCountry(tokens, i) ||
    shortOffice(tokens, i) !== undefined ||
    isInName(i) ||
    (tokens[i]!.kind === "clitic" && isInName(i - 1));
  let from = start;
  let isList = false;
  while (from > Math.max(0, low) && sameParagraph(tokens, from)) {
    const whole = beforeShortForm(tokens, from, isInName);
    const isJoined: boolean =
      from < office && joinsDepartments(tokens, whole, isList ? /^(?:and|,)$/ : /^and$/);
    const before = isJoined ? whole - 1 : whole;
    if (!mayPrecede(before - 1)) break;
    from = before - 1;
    isList ||= isJoined;
  }
  return from;
}

/** `Health and | Safety Executive inspector`: what an office is for, in two words with capitals; not `of State and | Labour leader`. */
function joinsDepartments(tokens: readonly Token[], from: number, joint: RegExp): boolean {
  const [before, field, and, next] = [tokens[from - 3], tokens[from - 2], tokens[from - 1], tokens[from]];
  if (!joint.test(and?.text ?? "") || /^(?:of|for)$/.test(before?.text ?? "")) return false;
  return [field, next].every((token) => token && isCapitalized(token) && isField(token));
}

/** Where a body ends whose short form in brackets stands before token `end`: `Harbour Board | (HB)`; else `end`. */
function beforeShortForm(tokens: readonly Token[], end: number, isInName: IsInName): number {
  const isBracketed = tokens[end - 1]!.text === ")" && tokens[end - 3]?.text === "(";
  return isBracketed && isInName(end - 2) && isInName(end - 4) ? end - 3 : end;
}

/** Most words between an office and the name behind them: `Minister of Labour and Social Affairs Ana Reyes`. */
const LONGEST_FIELD = 8;

function pastCapitals(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + LONGEST_LIST && tokens[i] && isCapitalized(tokens[i]!)) i++;
  return i;
}

/** Where the role in front of a name lies: its noun of office, and its end. */
interface OfficeBefore {
  readonly at: number;
  readonly end: number;
}

/** The office in front of a name and its form of address: right there, or before what it is for; else the form of address itself. */
function officeBefore(tokens: readonly Token[], name: number, isInName: IsInName): OfficeBefore | null {
  const end = beforeAbbreviation(tokens, addressStart(tokens, name));
  const before = tokens[name - 1];
  if (!before) return null;
  if (end > 0 && isOffice(tokens[end - 1]!)) return { at: end - 1, end };
  const field = officeWithField(tokens, end, isInName) ?? officeWithPlainField(tokens, end);
  if (field) return field;
  if (isOffice(before) || shortOffice(tokens, name - 1) !== undefined) return { at: name - 1, end: name };
  return isDescriber(tokens, end - 1) ? { at: end - 1, end } : null;
}

/** Where an office ends that is shortened behind itself: `Inspector General of Police | (IGP)`; else `end`. */
function beforeAbbreviation(tokens: readonly Token[], end: number): number {
  const isBracketed = tokens[end - 1]?.text === ")" && tokens[end - 3]?.text === "(";
  return isBracketed && /^\p{Lu}{2,5}$/u.test(tokens[end - 2]!.text) ? end - 3 : end;
}

/**
 * `head of security`, and where a mark or a verb of speech follows the name also `officer for food and drink`, `General secretary of
 * the union`: an office, and what it is for in small letters.
 */
function officeWithPlainField(tokens: readonly Token[], end: number): OfficeBefore | null {
  let isLong = false;
  for (let i = end - 1; i > Math.max(0, end - LONGEST_PLAIN_FIELD) && sameParagraph(tokens, i + 1); i--) {
    const { text } = tokens[i]!;
    if (i < end - 1 && /^(?:of|for)$/.test(text)) {
      const isOffices = isFieldOf(tokens, i, end) && (!isLong || isSetOff(tokens, end));
      return isOffices ? { at: i - 1, end } : null;
    }
    const joins = i < end - 1 && /^(?:and|the)$/.test(text);
    if (!joins && !isFieldNoun(tokens[i]!)) return null;
    isLong ||= joins;
  }
  return null;
}

/** The name behind `end` is followed by a mark or a verb of speech, and is not the subject or object of a clause that goes on. */
function isSetOff(tokens: readonly Token[], end: number): boolean {
  let i = end;
  while (i < end + LONGEST_LIST && tokens[i] && (isCapitalized(tokens[i]!) || tokens[i]!.text === ".")) i++;
  return !tokens[i] || /^[,;:()–—?!"”]$/.test(tokens[i]!.text) || reports(tokens[i]);
}

/** Most words of a field in small letters, and of what stands before it. */
const LONGEST_PLAIN_FIELD = 6;

/** No noun for somebody: in `friend of billionaire Joe Ruiz` he is who is spoken of. */
function isFieldNoun(token: Token): boolean {
  return (
    !isCapitalized(token) &&
    !/ing$/.test(token.text) &&
    isCommonNoun(token) &&
    !isOffice(token) &&
    !isRelation(token) &&
    !isNounForOne(token, "s")
  );
}

/** `Head of Public Service` in front of `Dr Lee`, `Amir of Kuwait` in front of `Sheikh Karim`: an office and what it is for. */
function officeWithField(tokens: readonly Token[], end: number, isInName: IsInName): OfficeBefore | null {
  const isPart = (i: number): boolean => isCapitalized(tokens[i]!) || isInName(i);
  if (end < 2 || !isPart(end - 1) || isSomebody(tokens[end - 1]!)) return null;
  for (let i = end - 2; i > Math.max(0, end - LONGEST_FIELD) && sameParagraph(tokens, i + 1); i--) {
    const { text } = tokens[i]!;
    const isOfState = text === "for" && tokens[i - 1]?.text === "State";
    const joins = text === "the" || isOfState || (text === "and" && mayPrecedeOffice(tokens[i - 1]!));
    if (!isOfState && /^(?:of|for)$/.test(text)) return isFieldOf(tokens, i, end) ? { at: i - 1, end } : null;
    if (!joins && !isPart(i)) return null;
  }
  return null;
}

/** Not `a minister of Kenya Joe Ruiz`, nor `the lawyer for New Jersey Gov. Lee`, which has its own office. */
function isFieldOf(tokens: readonly Token[], of: number, end: number): boolean {
  const isSomebodys = /^(?:an?|his|her|their)$/i.test(tokens[of - 2]?.text ?? "");
  return isOffice(tokens[of - 1]!) && !isSomebodys && !shortOffice(tokens, end);
}

/** `billionaire Joe Ruiz`, not `to host Joe Ruiz`. */
function isDescriber(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text.toLowerCase() ?? "";
  return i >= 0 && isNounForOne(tokens[i]!) && before !== "to" && !AUXILIARIES.has(before);
}

/** `for Republican Joe Ruiz`, `of Frenchman Joe Ruiz`: whose, and not what for. */
function isSomebody({ text }: Token): boolean {
  return KINDS_OF_PEOPLE.has(text.toLowerCase()) || countryAdjective(text) !== null;
}

/** Where the forms of address in front of a name begin: `Maj. Gen.`. */
function addressStart(tokens: readonly Token[], name: number): number {
  let start = name;
  for (let i = name - 1; i >= 0 && (tokens[i]!.text === "." || isAddress(tokens[i]!)); i--)
    if (isAddress(tokens[i]!)) start = i;
  return start;
}

function isAddress(token: Token): boolean {
  return isCapitalized(token) && HONORIFICS.has(plain(token));
}

/** The office that an abbreviation stands for, as in `for New Jersey Gov. Lee`; none for `Dr.`, as many are called, nor in `8 PM`. */
function shortOffice(tokens: readonly Token[], i: number): string | undefined {
  const short = plain(tokens[i]!);
  const isNone = !isCapitalized(tokens[i]!) || short === "dr" || tokens[i - 1]?.kind === "number";
  return isNone ? undefined : SHORT_OFFICES.get(short);
}

function plain({ text }: Token): string {
  return text.toLowerCase().replace(".", "");
}
