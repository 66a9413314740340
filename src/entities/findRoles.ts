import { AUXILIARIES } from "../lexicon/functionWords";
import type { EntityType, Name } from "../mentions/name";
import type { ParsedText } from "../text/parsedText";
import { isCapitalized, type Token, tokenIndexAt } from "../text/token";
import { readBodyPhrase } from "./readBodyPhrase";
import type { IsInName } from "./readPhrase";
import { readPredicates } from "./readPredicate";
import { isNounForOne, readRolePhrase, titlesSomebody } from "./readRolePhrase";
import {
  isDeterminer,
  isOffice,
  isOwner,
  isPast,
  mayPrecedeOffice,
  type Role,
  readRole,
  reports,
  sameParagraph,
} from "./role";
import { titleBefore } from "./titleBefore";

/** Longest role that is read, in tokens. */
const LONGEST = 24;
const COPULA = /^(?:is|are|am|was|were|be|been|being|become|becomes|became|as)$/;
const CLOSING_MARK = /^(?:["'”’»)]|'')$/;

/**
 * What stands beside some names of one person or body, in order: offices, and what they are said to be. `inName` tells the tokens
 * of bodies and places.
 */
export function findRoles(
  { tokens }: ParsedText,
  type: EntityType,
  names: readonly Name[],
  inName: Uint8Array,
): Role[] {
  const isInName = (token: number): boolean => inName[token] === 1;
  if (type === "person") return names.flatMap((name) => rolesBeside(tokens, name, isInName));
  if (type === "place") return [];
  return names.flatMap(({ end }) => {
    const next = tokenIndexAt(tokens, end - 1) + 1;
    const comma = tokens[next]?.text === ")" ? next + 1 : next;
    const role = tokens[comma]?.text === "," ? readBodyPhrase(tokens, comma + 1, isInName) : null;
    return role ?? [];
  });
}

/** The roles of a person beside one name: before it, after it between commas, or after `is`. */
function rolesBeside(tokens: readonly Token[], name: Name, isInName: IsInName): Role[] {
  const first = tokenIndexAt(tokens, name.start);
  const next = tokenIndexAt(tokens, name.end - 1) + 1;
  const start = name.title ? tokenIndexAt(tokens, name.title.start) : first;
  return [
    titleBefore(tokens, first, name, isInName),
    appositionBefore(tokens, start, next) ??
      ownedBefore(tokens, start, next) ??
      employedBefore(tokens, start, next, name, isInName),
    appositionAfter(tokens, first, next, isInName),
    ...readPredicates(tokens, predicateOf(tokens, first, next), isInName),
  ].filter((role) => role !== null);
}

/** Where the verb of a name may stand: behind brackets, or behind the comma in `His father, Joe Ruiz, was`. */
function predicateOf(tokens: readonly Token[], first: number, next: number): number {
  const isBetweenCommas = tokens[first - 1]?.text === "," && tokens[next]?.text === ",";
  return isBetweenCommas ? next + 1 : pastBrackets(tokens, next, LONGEST_BRACKETS.life);
}

/**
 * `the Trade Adviser to the President of Kenya, Ana Reyes`: the widest phrase that ends at the comma. What
 * somebody is told to be (`When I was a student, Ana Reyes came`) is nobody else’s role.
 */
function appositionBefore(tokens: readonly Token[], name: number, next: number): Role | null {
  if (!isComma(tokens[name - 1])) return null;
  let from = -1;
  let i = name - 2;
  for (; i >= 0 && name - i < LONGEST && sameParagraph(tokens, i + 1); i--) {
    const opens = isDeterminer(tokens[i]) && !COPULA.test(tokens[i - 1]?.text ?? "");
    if (opens && isDescribed(tokens, i, name, next)) return readRole(tokens, i + 1, name - 1, name - 2);
    if (opens && officeWithin(tokens, i + 1, Math.min(i + 7, name - 1))) from = i + 1;
    if (!isInsideOffice(tokens[i]!) || isOwnObject(tokens, i) || tokens[i]!.text === "that") break;
  }
  if (from < 0 && name - i < LONGEST && opensOffice(tokens, i + 1)) from = i + 1;
  if (from < 0 || titlesSomebody(tokens, from, name - 1) || isLeadIn(tokens, from, next)) return null;
  return readRole(tokens, from, name - 1);
}

/** `After meeting the new minister, Ana Reyes left`: no comma behind her, and the phrase that opens tells of another; not `As a student`. */
function isLeadIn(tokens: readonly Token[], from: number, next: number): boolean {
  if (from === 0 || tokens[next]?.kind === "punctuation") return false;
  let head = from - 1;
  while (head > from - LONGEST && !isHead(tokens, head) && tokens[head]!.text !== ",") head--;
  const { text } = tokens[head]!;
  const isSubjects = head === from - 2 && /^(?:As|While|Though|Although|When)$/.test(text);
  return isHead(tokens, head) && !isSubjects && (OPENS_PHRASE.test(text) || isParticiple(tokens[head]!));
}

/** `Thanking the coach, Ana Reyes said`; not `Acting mayor`. */
function isParticiple(token: Token): boolean {
  return /^\p{Lu}\p{Ll}{2,20}(?:ing|ed)$/u.test(token.text) && !mayPrecedeOffice(token);
}

/** `a government pathologist, Ana Reyes,`: a noun for one, behind an article and what may precede an office. */
function isDescribed(tokens: readonly Token[], article: number, name: number, next: number): boolean {
  if (!isNounForOne(tokens[name - 2]!) || !/^an?$/i.test(tokens[article]!.text)) return false;
  for (let i = article + 1; i < name - 2; i++) if (!mayPrecedeOffice(tokens[i]!)) return false;
  return isComma(tokens[next]);
}

function isComma(token: Token | undefined): boolean {
  return token?.text === ",";
}

/** `Chairman of the Harbour Union, Ana Reyes,`, `Deputy Director for Ports, …`: an office in capitals without an article, and its field. */
function opensOffice(tokens: readonly Token[], from: number): boolean {
  if (!isCapitalized(tokens[from]!)) return false;
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]!;
    if (isOffice(token) && /^(?:of|for)$/.test(tokens[i + 1]?.text ?? "")) return true;
    if (!isOffice(token) && !mayPrecedeOffice(token)) return false;
  }
  return false;
}

/** `Kenya’s prime minister, Ana Reyes,`; at the head of a sentence also `Marsh’s lawyer, Ana Reyes of Elm Street, said`. */
function ownedBefore(tokens: readonly Token[], name: number, next: number): Role | null {
  if (tokens[name - 1]?.text !== ",") return null;
  for (let i = name - 2; i > 0 && name - i < LONGEST && isInsideOffice(tokens[i]!); i--) {
    if (!sameParagraph(tokens, i + 1)) return null;
    if (tokens[i]!.kind !== "clitic" || !isCapitalized(tokens[i - 1]!)) continue;
    let from = i - 1;
    while (from > 0 && isCapitalized(tokens[from - 1]!) && sameParagraph(tokens, from)) from--;
    if (OPENS_PHRASE.test(tokens[from]!.text)) return null;
    const isPlain = /^[,.;:)]$/.test(tokens[next]?.text ?? ".") || isHead(tokens, from);
    return isPlain && officeWithin(tokens, i + 1, Math.min(i + 7, name - 1))
      ? readRole(tokens, from, name - 1)
      : null;
  }
  return null;
}

/** `Harbour Board (HB) spokeswoman, Ana Reyes, said`: the body at the head of a sentence, or behind an article. */
function employedBefore(
  tokens: readonly Token[],
  start: number,
  next: number,
  name: Name,
  isInName: IsInName,
): Role | null {
  if (tokens[start - 1]?.text !== "," || tokens[next]?.text !== ",") return null;
  const role = titleBefore(tokens, start - 1, { ...name, title: null }, isInName);
  if (!role) return null;
  const from = tokenIndexAt(tokens, role.start);
  return isInName(from) && (isHead(tokens, from) || isDeterminer(tokens[from - 1])) ? role : null;
}

const OPENS_PHRASE =
  /^(?:In|On|At|After|Before|During|While|When|As|With|Despite|Since|For|Although|Though|If|Because|Unlike|By|From|To|Like|Until)$/;

/** Does a sentence begin at token `i`? */
function isHead(tokens: readonly Token[], i: number): boolean {
  return i === 0 || !sameParagraph(tokens, i) || /^[.!?”"’]$/.test(tokens[i - 1]!.text);
}

/** `read his verdict`: a clause, and not the `coach of his team`. */
function isOwnObject(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:his|her|its|their|our)$/.test(tokens[i]!.text) &&
    !/^(?:of|to|for|at|and)$/.test(tokens[i - 1]?.text ?? "")
  );
}

function isInsideOffice(token: Token): boolean {
  if (token.kind === "clitic" || isDeterminer(token) || /^(?:of|to|for|at|and|’|')$/.test(token.text))
    return true;
  return (
    isCapitalized(token) ||
    mayPrecedeOffice(token) ||
    (token.kind === "word" && !AUXILIARIES.has(token.text) && !/ed$/.test(token.text))
  );
}

/** `, Secretary of the Security Council,` or `, 42, now a lawyer for the family,` or `(Director of Music)` after the name. */
function appositionAfter(
  tokens: readonly Token[],
  first: number,
  end: number,
  isInName: IsInName,
): Role | null {
  const next = CLOSING_MARK.test(tokens[end]?.text ?? "") ? end + 1 : end;
  const inBrackets = tokens[next]?.text === "(" ? readRolePhrase(tokens, next + 1, isInName) : null;
  if (inBrackets) return inBrackets;
  const comma = pastBrackets(tokens, next, LONGEST_BRACKETS.apposition);
  if (tokens[comma]?.text !== ",") return null;
  let from = comma + 1;
  if (tokens[from]?.kind === "number" && tokens[from + 1]?.text === ",") from += 2;
  if (/^(?:now|currently|today|also|himself|herself)$/.test(tokens[from]?.text ?? "")) from++;
  const role = readRolePhrase(tokens, from, isInName);
  return role && isOpening(tokens, first) && !endsAtMark(tokens, role) ? null : role;
}

/** `According to Ana Reyes, a detective went there`: a clause of its own begins behind the comma. */
function isOpening(tokens: readonly Token[], first: number): boolean {
  return /^according$/i.test(tokens[first - 2]?.text ?? "") && tokens[first - 1]?.text === "to";
}

function endsAtMark(tokens: readonly Token[], { end }: Role): boolean {
  const next = tokens[tokenIndexAt(tokens, end - 1) + 1];
  return !next || next.kind === "punctuation";
}

/** Most tokens in the brackets behind a name: `(D-Nev.)`; before `was a painter` a whole life: `(8 February 1700 – 17 March 1782)`. */
const LONGEST_BRACKETS = { apposition: 8, life: 40 };

/** The token behind the brackets that open at `open`; `open` itself where none do, or none close near. */
function pastBrackets(tokens: readonly Token[], open: number, longest: number): number {
  if (tokens[open]?.text !== "(") return open;
  for (let i = open + 1; i < Math.min(tokens.length, open + longest); i++)
    if (tokens[i]!.text === ")") return i + 1;
  return open;
}

/** A noun of office heads the phrase: no preposition and no verb stands before it. */
function officeWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^(?:of|to|for|at|in|on|with|from|by)$/.test(tokens[i]!.text) || isPast(tokens[i]!)) return false;
    if (isOffice(tokens[i]!) && !isOwner(tokens, i)) return !reports(tokens[i + 1]);
  }
  return false;
}
