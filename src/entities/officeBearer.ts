import { LIKE_OFFICE_GROUPS, ROYAL_TITLES } from "../lexicon/titles";
import { groupBy } from "../text/multimap";
import type { ParsedText } from "../text/parsedText";
import { byPosition, indexFrom, type Span } from "../text/span";
import { findShortOffices } from "./findShortOffices";
import { isAbove } from "./isAbove";
import type { NamedEntity } from "./namedEntity";
import type { OfficePhrase } from "./officePhrase";
import { foldHead, isNoMoreHeld, isOfOtherRank, type Role, sharedWords } from "./role";

/** Where the article says that somebody holds an office: the span of the role. */
export interface Office extends Span {
  readonly entity: number;
  /** It is told that the office is no longer held. */
  readonly isFormer: boolean;
  readonly role: Role;
}

/** Where offices are told, by their nouns. */
export function indexOffices(text: ParsedText, entities: readonly NamedEntity[]): Map<string, Office[]> {
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

/** How many of those who hold an office of one noun are weighed, before and after the phrase. */
const REACH = 40;

/** How well `President Lee` fits `the Danish president`: less than one of whom all words are told. `Queen Ana` is no queen of Denmark. */
const BARE_OFFICE = 0.6;
const ROYAL_HEADS: ReadonlySet<string> = new Set(Array.from(ROYAL_TITLES, foldHead));

/**
 * Who holds the office: the role that shares most words; of equals, who holds it still or no more as told, then who was named last before, else who is told first after.
 */
export function bearer(
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
    const isOthers = ofBody || ROYAL_HEADS.has(role.head);
    const shared = isBare ? (isOthers ? 0 : BARE_OFFICE) : sharedWords(role.words, office.role.words);
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
export function likeBearer(
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
export function lastNamed(entity: NamedEntity | undefined, at: number): number {
  return entity?.names[indexFrom(entity.names, at) - 1]?.start ?? -1;
}
