import { compareNames, type NameLikeness } from "./compareNames";
import type { Evidence, PersonProfile } from "./personProfile";
import type { RoleTraits } from "./roleTraits";

/** At this weight two profiles are taken as one person. */
export const SAME_PERSON = 3;

const LIKENESS: Readonly<Record<Exclude<NameLikeness, "other">, number>> = {
  equal: 3,
  variant: 1.5,
  initial: 0.5,
  family: -1,
};

/** By their names, unless the reader knows them as two. */
export function comparePeople(a: PersonProfile, b: PersonProfile): NameLikeness {
  const areTwo = a.known !== undefined && b.known !== undefined && a.known !== b.known;
  return areTwo ? "other" : compareNames(a.name, b.name);
}

/**
 * The evidence that two profiles are one person, in the manner of record linkage (Fellegi and Sunter 1969): a sum of weights for
 * what agrees and what differs, null where the names cannot be one person’s. A family name alone never reaches `SAME_PERSON`.
 */
export function weighPeople(a: PersonProfile, b: PersonProfile): number | null {
  const likeness = comparePeople(a, b);
  if (likeness === "other") return null;
  const rarity = a.isFrequent || b.isFrequent ? -1.3 : 1;
  return (
    LIKENESS[likeness] +
    rarity +
    weighRoles(a.evidence.role, b.evidence.role) +
    weighCompany(a.evidence, b.evidence)
  );
}

/** Zero where one has no role: articles need not say it. */
function weighRoles(a: RoleTraits, b: RoleTraits): number {
  if (a.heads.length === 0 || b.heads.length === 0) return 0;
  const sameOffice = countBoth(a.heads, b.heads) > 0;
  const names = countBoth(a.names, b.names);
  const words = countBoth(a.words, b.words);
  let weight = (sameOffice ? 0.8 : 0) + Math.min(names, 2) * 1.8 + Math.min(words, 3) * 0.6;
  if (countBoth(a.fields, b.fields) > 0) weight += 0.4;
  else if (a.fields.length > 0 && b.fields.length > 0) weight -= names + words > 0 ? 1.5 : 3;
  if (names === 0 && a.names.length > 0 && b.names.length > 0) weight -= sameOffice ? 1.5 : 0.5;
  if (words === 0 && a.words.length > 0 && b.words.length > 0) weight -= 0.5;
  return weight + weighNations(a.nations, b.nations, sameOffice);
}

/** Two presidents of two countries are two people; a minister of one may be envoy to the other. */
function weighNations(a: readonly string[], b: readonly string[], sameOffice: boolean): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (countBoth(a, b) > 0) return sameOffice ? 2 : 1;
  return sameOffice ? -3 : -1.5;
}

/** People and organizations in the articles of both. */
function weighCompany(a: Evidence, b: Evidence): number {
  const people = countShared(a.people, b.people);
  const organizations = countShared(a.organizations, b.organizations);
  return Math.min(people, 2) * 0.9 + Math.min(organizations, 2) * 0.6;
}

function countBoth<T>(a: readonly T[], b: readonly T[]): number {
  let shared = 0;
  for (const item of a) if (b.includes(item)) shared++;
  return shared;
}

function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of few) if (many.has(item)) shared++;
  return shared;
}
