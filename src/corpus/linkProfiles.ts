import { type Link, otherOf, type PersonProfile } from "./personProfile";
import { comparePeople } from "./weighPeople";

/** A link is doubtful where another that excludes it weighs nearly as much. */
const MARGIN = 0.5;

/**
 * Profiles that hang together by their links, as people: the strongest links first, none between people whose names exclude each
 * other (`Bill` and `Hillary` through a bare surname), and none that might as well go to somebody else. Depends on the profiles
 * alone, not on their order.
 */
export function linkProfiles(together: ReadonlySet<PersonProfile>): (readonly PersonProfile[])[] {
  if (together.size === 1) return [[...together]];
  const groupOf = new Map([...together].map((profile) => [profile, [profile]]));
  for (const { a, b, weight } of listLinks(together)) {
    const [one, two] = [groupOf.get(a)!, groupOf.get(b)!];
    if (one === two || isDoubtful(a, b, weight) || isDoubtful(b, a, weight)) continue;
    if (one.some((member) => two.some((other) => excludes(member, other)))) continue;
    const [into, from] = one.length < two.length ? [two, one] : [one, two];
    for (const profile of from) {
      into.push(profile);
      groupOf.set(profile, into);
    }
  }
  // a copy has no room to grow
  return Array.from(new Set(groupOf.values()), (group) => group.slice());
}

/** Strongest first. */
function listLinks(profiles: ReadonlySet<PersonProfile>): Link[] {
  const order = new Map(
    [...profiles].sort((a, b) => (a.key < b.key ? -1 : 1)).map((profile, i) => [profile, i]),
  );
  const sides = ({ a, b }: Link): [number, number] => {
    const [i, j] = [order.get(a)!, order.get(b)!];
    return i < j ? [i, j] : [j, i];
  };
  const links = [...new Set([...profiles].flatMap((profile) => profile.links))];
  return links
    .map((link) => ({ link, sides: sides(link) }))
    .sort(({ link: x, sides: [a, b] }, { link: y, sides: [c, d] }) => y.weight - x.weight || a - c || b - d)
    .map(({ link }) => link);
}

function isDoubtful(from: PersonProfile, to: PersonProfile, weight: number): boolean {
  return from.links.some((rival) => {
    const other = otherOf(rival, from);
    return other !== to && rival.weight > weight - MARGIN && isWeak(from, other) && excludes(other, to);
  });
}

function excludes(a: PersonProfile, b: PersonProfile): boolean {
  return comparePeople(a, b) === "other";
}

/** One of the names leaves open who is meant, or the reader knows of a namesake. */
function isWeak(a: PersonProfile, b: PersonProfile): boolean {
  return b.known !== undefined || comparePeople(a, b) !== "equal";
}
