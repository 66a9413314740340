import { ORGANIZATION_HEADS, OTHER_NOUNS } from "../lexicon/organizationWords";
import { LIKE_OFFICE_GROUPS, ROLE_NOUNS } from "../lexicon/titles";
import { type Word, wordsOf } from "../mentions/word";
import { append, groupBy } from "../text/multimap";
import type { ParsedText } from "../text/parsedText";
import { byPosition, indexFrom, type Span } from "../text/span";
import { isCapitalized, type Token, tokenIndexAt } from "../text/token";
import { findShortOffices } from "./findShortOffices";
import { findHeads, headAt } from "./headOfState";
import { isAbove } from "./isAbove";
import type { NamedEntity } from "./namedEntity";
import { contentWords } from "./organizationName";
import type { Reference } from "./reference";
import {
  foldHead,
  isNoMoreHeld,
  isOffice,
  isOfOtherRank,
  mayPrecedeOffice,
  type Role,
  readRole,
  sharedWords,
} from "./role";
import { tokensOfNames } from "./tokensOfNames";

/**
 * Definite phrases that stand for a person by office (`the minister`, `the secretary of Iran’s …`) or for an organization
 * by its kind (`the ministry`), where the article says of whom; not where somebody unnamed held it since (`an aide … the
 * aide`). In text order.
 */
export function findNominals(text: ParsedText, entities: readonly NamedEntity[]): Reference[] {
  const { tokens } = text;
  const words = wordsOf(text);
  const taken = takenTokens(text, entities);
  const offices = indexOffices(text, entities);
  const heads = findHeads(offices);
  const kinds = indexKinds(entities);
  const unnamed = new Map<string, number>();
  const found: Reference[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = words[i]!;
    const isThe = lower === "the";
    const somebody = lower === "a" || lower === "an" ? unnamedOffice(tokens, i + 1, taken) : null;
    if (somebody) unnamed.set(somebody.head, somebody.start);
    const mayOpen = (isThe || taken.nameEnd[i]! > 0) && !taken.inRole[i];
    const ruler = isThe && words[i + 1]?.lower === "head" ? headAt(words, i + 1, heads) : undefined;
    const phrase = mayOpen && ruler === undefined ? officePhrase(tokens, i, isThe, taken) : null;
    if (ruler !== undefined) {
      found.push({ start: tokens[i]!.start, end: tokens[i + 3]!.end, entity: ruler, form: "nominal" });
      i += 3;
    } else if (phrase) {
      const { head } = phrase.role;
      const entity =
        bearer(entities, offices.get(head) ?? [], phrase) ?? likeBearer(entities, offices, phrase);
      const isOther = lastNamed(entities[entity ?? -1], phrase.role.start) < (unnamed.get(head) ?? -1);
      if (entity !== undefined && !isOther)
        found.push({
          start: tokens[phrase.from]!.start,
          end: tokens[phrase.to - 1]!.end,
          entity,
          form: "nominal",
        });
      i = phrase.to - 1;
    } else if (i > 0 && words[i - 1]!.lower === "the" && isKind(words, i)) {
      const entity = latestBefore(kinds.get(lower) ?? [], tokens[i]!.start);
      if (entity !== undefined)
        found.push({ start: tokens[i - 1]!.start, end: tokens[i]!.end, entity, form: "nominal" });
    }
  }
  return found;
}

interface Taken {
  /** Index of the first token after the name that begins at this token; 0 where none begins. */
  readonly nameEnd: Uint32Array;
  /** The token belongs to a person’s name or to a role that stands beside one. */
  readonly inRole: Uint8Array;
  /** The token belongs to the name of an organization. */
  readonly inBody: Uint8Array;
}

function takenTokens(text: ParsedText, entities: readonly NamedEntity[]): Taken {
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

/** Where the article says that somebody holds an office: the span of the role. */
interface Office extends Span {
  readonly entity: number;
  /** It is told that the office is no longer held. */
  readonly isFormer: boolean;
  readonly role: Role;
}

function indexOffices(text: ParsedText, entities: readonly NamedEntity[]): Map<string, Office[]> {
  const offices = entities.flatMap(({ names, roles }, entity) =>
    [...roles, ...names.flatMap((name) => findShortOffices(text, name))].map(
      (role): Office => ({
        start: role.start,
        end: role.end,
        entity,
        isFormer: isNoMoreHeld(text.source, role),
        role,
      }),
    ),
  );
  return groupBy(offices.sort(byPosition), (office) => office.role.head);
}

interface NamedBody extends Span {
  readonly entity: number;
}

const KINDS: ReadonlySet<string> = new Set(Array.from(ORGANIZATION_HEADS, (head) => head.toLowerCase()));

/** Where organizations are named, by each noun of their kind in lower case: `council`, `ministry`. */
function indexKinds(entities: readonly NamedEntity[]): Map<string, NamedBody[]> {
  const index = new Map<string, NamedBody[]>();
  entities.forEach(({ type, names }, entity) => {
    if (type !== "organization") return;
    const forms = new Set(names.map(({ text }) => text));
    for (const word of new Set([...forms].flatMap(contentWords))) {
      if (KINDS.has(word)) for (const { start, end } of names) append(index, word, { start, end, entity });
    }
  });
  for (const bodies of index.values()) bodies.sort(byPosition);
  return index;
}

interface OfficePhrase {
  /** Tells of which body: `the Harbour Board president`. */
  readonly ofBody: boolean;
  readonly from: number;
  readonly to: number;
  readonly role: Role;
}

/** The definite phrase that begins at token `i`: `the` or a possessor, the office, and `of`, `to`, `for` with a name. */
function officePhrase(
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
function unnamedOffice(tokens: readonly Token[], first: number, taken: Taken): Role | null {
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

/** How many of those who hold an office of one noun are weighed, before and after the phrase. */
const REACH = 40;

/** How well `President Lee` fits `the Danish president`: less than one of whom all words are told. */
const BARE_OFFICE = 0.6;

/**
 * Who holds the office: the role that shares most words; of equals, who holds it still or no more as told, then who was named last before, else who is told first after.
 */
function bearer(
  entities: readonly NamedEntity[],
  offices: readonly Office[],
  { role, ofBody }: OfficePhrase,
): number | undefined {
  const next = indexFrom(offices, role.start);
  const nearestFirst = [
    ...offices.slice(Math.max(0, next - REACH), next).reverse(),
    ...offices.slice(next, next + REACH),
  ];
  let best: Office | undefined;
  let top: readonly number[] = [0];
  for (const office of nearestFirst) {
    if (isOfOtherRank(role.words, office.role) || (role.isPast && !office.isFormer)) continue;
    const isBare = office.role.words.size === 0 && role.words.size > 0;
    const shared = isBare ? (ofBody ? 0 : BARE_OFFICE) : sharedWords(role.words, office.role.words);
    const named = lastNamed(entities[office.entity], role.start);
    const rank = [shared, Number(role.isPast === office.role.isPast), named];
    if (shared >= 0.5 && isAbove(rank, top)) [best, top] = [office, rank];
  }
  return best?.entity;
}

/**
 * Who holds an office of another word for the same, where the words before it are told of that one, or nobody else holds one: `the
 * BBC boss` for its chairman.
 */
function likeBearer(
  entities: readonly NamedEntity[],
  offices: ReadonlyMap<string, Office[]>,
  phrase: OfficePhrase,
): number | undefined {
  const { role } = phrase;
  const like = (LIKE_OFFICES.get(role.head) ?? []).flatMap((head) => offices.get(head) ?? []);
  const isBare = role.words.size === 0;
  const fitting = like.filter((office) =>
    isBare ? office.end <= role.start : tellsAll(office.role.words, role.words),
  );
  if (isBare && new Set(like.map(({ entity }) => entity)).size !== 1) return undefined;
  return bearer(entities, fitting.sort(byPosition), phrase);
}

function tellsAll(told: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return told.size >= words.size && sharedWords(words, told) === 1;
}

/** By an office, folded, those that are called so too. */
const LIKE_OFFICES = new Map<string, readonly string[]>();
for (const heads of LIKE_OFFICE_GROUPS.map((group) => group.split(" ").map(foldHead)))
  for (const head of heads)
    LIKE_OFFICES.set(head, [...(LIKE_OFFICES.get(head) ?? []), ...heads.filter((other) => other !== head)]);

/** Where somebody is named last before `at`, -1 where nowhere. */
function lastNamed(entity: NamedEntity | undefined, at: number): number {
  return entity?.names[indexFrom(entity.names, at) - 1]?.start ?? -1;
}

/** The `ministry` of `the ministry`: a lower-case noun of kind with nothing behind it that tells of which. */
function isKind(words: readonly Word[], i: number): boolean {
  const { raised, lower } = words[i]!;
  return (
    ORGANIZATION_HEADS.has(raised) &&
    !OTHER_NOUNS.has(lower) &&
    !/^(?:of|for)$/.test(words[i + 1]?.text ?? "")
  );
}

/** The organization named last before `at`. */
function latestBefore(bodies: readonly NamedBody[], at: number): number | undefined {
  return bodies[indexFrom(bodies, at) - 1]?.entity;
}
