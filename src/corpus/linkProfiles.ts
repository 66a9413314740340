import { append } from "../text/multimap";
import { givenKeys } from "./fullName";
import type { PersonProfile } from "./personProfile";
import { comparePeople, SAME_PERSON, weighPeople } from "./weighPeople";

interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Profiles under one key that are compared with each other, the first ones: a bound for frequent names. */
const MOST_COMPARED = 150;
/** A link is doubtful where another that excludes it weighs nearly as much. */
const MARGIN = 0.5;

/**
 * The profiles of one family name as people: the strongest links first, none between people whose names exclude each other
 * (`Bill` and `Hillary` through a bare surname), and none that might as well go to somebody else. Depends on the profiles
 * alone, not on their order.
 */
export function linkProfiles(profiles: readonly PersonProfile[]): PersonProfile[][] {
  const links = weighLinks(profiles);
  const owner = profiles.map((_, i) => i);
  const members = profiles.map((_, i) => [i]);
  const neighbours = new Map<number, Link[]>();
  for (const link of links) {
    append(neighbours, link.a, link);
    append(neighbours, link.b, link);
  }
  const excludes = (a: number, b: number): boolean => comparePeople(profiles[a]!, profiles[b]!) === "other";
  const isDoubtful = (from: number, to: number, weight: number): boolean =>
    (neighbours.get(from) ?? []).some((rival) => {
      const other = rival.a === from ? rival.b : rival.a;
      return (
        other !== to &&
        rival.weight > weight - MARGIN &&
        isWeak(profiles[from]!, profiles[other]!) &&
        excludes(other, to)
      );
    });
  for (const { a, b, weight } of links) {
    const [one, two] = [owner[a]!, owner[b]!];
    if (one === two || isDoubtful(a, b, weight) || isDoubtful(b, a, weight)) continue;
    const [into, from] = one < two ? [one, two] : [two, one];
    if (members[into]!.some((member) => members[from]!.some((other) => excludes(member, other)))) continue;
    for (const member of members[from]!) {
      owner[member] = into;
      members[into]!.push(member);
    }
    members[from] = [];
  }
  return members.filter((group) => group.length > 0).map((group) => group.map((i) => profiles[i]!));
}

/** One of the names leaves open who is meant, or the reader knows of a namesake. */
function isWeak(a: PersonProfile, b: PersonProfile): boolean {
  return b.known !== undefined || comparePeople(a, b) !== "equal";
}

/** Strongest first. */
function weighLinks(profiles: readonly PersonProfile[]): Link[] {
  const links = new Map<string, Link>();
  for (const group of comparable(profiles))
    for (let i = 0; i < group.length; i++)
      for (let j = 0; j < i; j++) {
        const [b, a] = [group[i]!, group[j]!];
        const id = `${a} ${b}`;
        if (links.has(id)) continue;
        const weight = weighPeople(profiles[a]!, profiles[b]!);
        if (weight !== null && weight >= SAME_PERSON) links.set(id, { a, b, weight });
      }
  return [...links.values()].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
}

/** Profiles that have a form of their given name in common; a bare family name with those that share a word of its role or its company. */
function comparable(profiles: readonly PersonProfile[]): number[][] {
  const groups = new Map<string, number[]>();
  const singles = new Map<string, number[]>();
  profiles.forEach((profile, i) => {
    const isSingle = profile.name.given.length === 0;
    for (const key of givenKeys(profile.name)) append(groups, key, i);
    for (const clue of [...profile.role.heads, ...profile.people]) {
      if (isSingle) append(singles, clue, i);
      append(groups, `clue ${clue}`, i);
    }
  });
  const lists: number[][] = [];
  for (const [key, list] of groups) {
    const isClue = key.startsWith("clue ");
    if (list.length > 1 && (!isClue || singles.has(key.slice(5)))) lists.push(list.slice(0, MOST_COMPARED));
  }
  return lists;
}
