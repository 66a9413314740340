import { ROLE_NOUNS } from "../lexicon/titles";
import type { ParsedText } from "../text/parsedText";
import { isCapitalized, type Token, tokenIndexAt } from "../text/token";
import type { NamedEntity } from "./namedEntity";
import { isOffice, mayPrecedeOffice, type Role, readRole } from "./role";
import { tokensOfNames } from "./tokensOfNames";

/** Which tokens belong to what is named. */
export interface Taken {
  /** Index of the first token after the name that begins at this token; 0 where none begins. */
  readonly nameEnd: Uint32Array;
  /** The token belongs to a person’s name or to a role that stands beside one. */
  readonly inRole: Uint8Array;
  /** The token belongs to the name of an organization. */
  readonly inBody: Uint8Array;
}

export function takenTokens(text: ParsedText, entities: readonly NamedEntity[]): Taken {
  const { tokens } = text;
  const nameEnd = new Uint32Array(tokens.length + 1);
  const inRole = new Uint8Array(tokens.length + 1);
  for (const { type, names, roles } of entities) {
    for (const name of names)
      nameEnd[tokenIndexAt(tokens, name.start)] = tokenIndexAt(tokens, name.end - 1) + 1;
    const beside = type === "person" ? [...names, ...roles] : [];
    for (const { start, end } of beside) {
      for (let i = tokenIndexAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
        inRole[i] = 1;
    }
  }
  const bodies = entities.flatMap(({ type, names }) => (type === "organization" ? names : []));
  return { nameEnd, inRole, inBody: tokensOfNames(text, bodies) };
}

/** `the Harbour Board president`, by indices of tokens; `to` is the first behind it. */
export interface OfficePhrase {
  /** Tells of which body: `the Harbour Board president`. */
  readonly ofBody: boolean;
  readonly from: number;
  readonly to: number;
  readonly role: Role;
}

/** The definite phrase that begins at token `i`: `the` or a possessor, the office, and `of`, `to`, `for` with a name. */
export function officePhrase(
  tokens: readonly Token[],
  i: number,
  isThe: boolean,
  taken: Taken,
): OfficePhrase | null {
  const start = officeStart(tokens, i, isThe, taken);
  if (start === null) return null;
  let office = start;
  while (office < tokens.length && office - start < 8) {
    const next = pastOfficeWord(tokens, office, taken);
    if (next === office) break;
    office = next;
  }
  if (office === start || !isOneOffice(tokens[office - 1]!) || taken.inRole[office - 1]) return null;
  if (taken.nameEnd[office] && taken.inRole[office]) return null;
  // the General Assembly
  if (tokens[office] && isCapitalized(tokens[office - 1]!) && isCapitalized(tokens[office]!)) return null;
  const to = complementEnd(tokens, office, taken);
  const role = readRole(tokens, start, to);
  return role && { from: i, to, role, ofBody: taken.inBody.subarray(start, to).includes(1) };
}

/** How many words may stand between `a` and its office: `a committee aide`. */
const MOST_BEFORE = 3;

/** The office of somebody unnamed whose words begin at token `first`. */
export function unnamedOffice(tokens: readonly Token[], first: number, taken: Taken): Role | null {
  for (let i = first; i <= first + MOST_BEFORE && tokens[i]?.kind === "word"; i++)
    if (isOneOffice(tokens[i]!)) return taken.inRole[i] ? null : readRole(tokens, first, i + 1);
  return null;
}

/**
 * The token after one part of an office: a noun or its modifier, `three-term`, a place or body (`the Karvan senator`), what may be
 * a people (`the Tesherian minister`).
 */
function pastOfficeWord(tokens: readonly Token[], i: number, taken: Taken): number {
  const { text } = tokens[i]!;
  if (mayPrecedeOffice(tokens[i]!) || /^\p{Ll}{2,12}-\p{Ll}{2,12}$/u.test(text)) return i + 1;
  const end = taken.nameEnd[i]! || (/^\p{Lu}\p{Ll}{2,20}(?:n|se|sh)$/u.test(text) ? i + 1 : 0);
  return end && !taken.inRole[i] && tokens[end]?.kind === "word" ? end : i;
}

/** Singular: `the presidents` are nobody’s. */
function isOneOffice(token: Token): boolean {
  return isOffice(token) && ROLE_NOUNS.has(token.text.toLowerCase().replace(/^(?:ex|then|vice|co)-/, ""));
}

function officeStart(tokens: readonly Token[], i: number, isThe: boolean, taken: Taken): number | null {
  if (isThe) {
    const owner = taken.nameEnd[i + 1];
    return owner && tokens[owner]?.kind === "clitic" && !taken.inRole[i + 1] ? owner + 1 : i + 1;
  }
  const end = taken.nameEnd[i];
  return end && !taken.inRole[i] && tokens[end]?.kind === "clitic" ? end + 1 : null;
}

/** Past `of Kenya’s Coastal Safety Board`, `to the President of Kenya`, as far as names and offices go. */
function complementEnd(tokens: readonly Token[], office: number, taken: Taken): number {
  let end = office;
  while (end < tokens.length && /^(?:of|to|for|at)$/.test(tokens[end]!.text)) {
    let at = end + 1;
    if (/^the$/i.test(tokens[at]?.text ?? "")) at++;
    const from = at;
    for (let named = taken.nameEnd[at]; named; named = taken.nameEnd[at]) {
      at = named;
      if (tokens[at]?.kind === "clitic") at++;
    }
    while (at < tokens.length && at - from < 8 && mayPrecedeOffice(tokens[at]!)) at++;
    if (at === from) return end;
    end = at;
  }
  return end;
}
