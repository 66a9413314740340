import { ownCopy } from "../text/ownCopy";
import type { Bearer } from "./bearer";
import { Crowd } from "./crowd";
import { linkProfiles } from "./linkProfiles";
import { indexIn, type Occurrence } from "./occurrence";
import { Person } from "./person";
import { MOST_TOLD, otherOf, PersonProfile, profileKey } from "./personProfile";
import { inserted } from "./shortList";
import { type IsOver, never } from "./slice";
import { SAME_PERSON, weighPeople } from "./weighPeople";

/** What is to be done before the people of one family name are known again. */
interface Unsettled {
  /** Profiles of no crowd: they are new, or what they tell has changed, or they have lost their last occurrence. */
  readonly loose: Set<PersonProfile>;
  /** Profiles whose neighbours have changed. */
  readonly unlinked: Set<PersonProfile>;
  /** Profiles whose links are others now. */
  readonly parted: Set<PersonProfile>;
}

/**
 * The people of all articles. A change costs as much as the profiles it touches have others to be compared with, at the next
 * question.
 */
export class PeopleIndex {
  private readonly profiles = new Map<string, PersonProfile>();
  /** Under `familyKey`, as are those that are unsettled: profiles of two families have nothing to do with each other. */
  private readonly crowds = new Map<string, Crowd>();
  private readonly unsettled = new Map<string, Unsettled>();
  private readonly people = new Set<Person>();

  add(occurrence: Occurrence): void {
    const key = profileKey(occurrence);
    const profile = this.profiles.get(key);
    if (profile) this.insert(profile, occurrence);
    else this.open(key, occurrence);
  }

  remove(occurrence: Occurrence): void {
    const profile = this.profileOf(occurrence);
    const at = indexIn(profile.occurrences, occurrence);
    this.loosen(profile, at);
    profile.occurrences.splice(at, 1);
    if (profile.occurrences.length === 0) this.profiles.delete(profile.key);
  }

  /** Each person once. */
  bearers(): Bearer[] {
    this.settle();
    return Array.from(this.people, ({ bearer }) => bearer);
  }

  /** Makes the bearers that are not asked for yet, as far as it comes; gives whether all are there. */
  listBearers(isOver: IsOver): boolean {
    for (const person of this.people) {
      if (person.isListed) continue;
      person.bearer.prepare();
      if (isOver()) return false;
    }
    return true;
  }

  /** Settles the family of this one alone. */
  bearerOf(occurrence: Occurrence): Bearer {
    this.settleFamily(occurrence.name.key, never);
    return this.profileOf(occurrence).person!.bearer;
  }

  /** Links and groups what has changed, as far as it comes; gives whether all is done. */
  settle(isOver: IsOver = never): boolean {
    for (const family of this.unsettled.keys())
      if (!this.settleFamily(family, isOver) || isOver()) return false;
    return true;
  }

  /** Of one that was added. */
  private profileOf(occurrence: Occurrence): PersonProfile {
    return this.profiles.get(profileKey(occurrence))!;
  }

  private open(key: string, occurrence: Occurrence): void {
    const profile = new PersonProfile(ownCopy(key), occurrence);
    this.profiles.set(profile.key, profile);
    this.unsettledOf(profile).loose.add(profile);
  }

  private insert(profile: PersonProfile, occurrence: Occurrence): void {
    const at = indexIn(profile.occurrences, occurrence);
    this.loosen(profile, at);
    profile.occurrences = inserted(profile.occurrences, at, occurrence);
  }

  /** Before a change of its occurrence at an index: the first ones tell whom it is compared with. */
  private loosen(profile: PersonProfile, at: number): void {
    profile.person?.forgetBearer();
    if (at >= MOST_TOLD) return;
    const { loose, unlinked } = this.unsettledOf(profile);
    if (!loose.has(profile)) {
      noteAll(this.crowdOf(profile).delete(profile), unlinked);
      loose.add(profile);
    }
    profile.forgetEvidence();
  }

  private settleFamily(family: string, isOver: IsOver): boolean {
    const unsettled = this.unsettled.get(family);
    if (!unsettled) return true;
    const { loose, unlinked, parted } = unsettled;
    for (const profile of loose) {
      loose.delete(profile);
      if (profile.occurrences.length > 0) noteAll(this.crowdOf(profile).add(profile), unlinked);
      unlinked.add(profile);
      if (isOver()) return false;
    }
    this.cutLinks(unlinked, parted);
    for (const profile of unlinked) {
      unlinked.delete(profile);
      parted.add(profile);
      // the turn of others that are unlinked comes
      for (const other of this.crowdOf(profile).near(profile))
        if (other !== profile && !unlinked.has(other)) linkIfSame(profile, other);
      if (isOver()) return false;
    }
    this.regroup(parted);
    this.unsettled.delete(family);
    return true;
  }

  /** The profiles that are gone leave no trace. */
  private cutLinks(unlinked: Set<PersonProfile>, parted: Set<PersonProfile>): void {
    for (const profile of unlinked) {
      for (const link of profile.links) {
        const other = otherOf(link, profile);
        other.links = other.links.filter((one) => one !== link);
        parted.add(other);
      }
      profile.links = [];
      if (profile.occurrences.length > 0) continue;
      this.dissolve(profile);
      unlinked.delete(profile);
      parted.delete(profile);
      if (this.crowdOf(profile).size === 0) this.crowds.delete(profile.name.key);
    }
  }

  /** All that hang together, of which some are given. */
  private regroup(some: Iterable<PersonProfile>): void {
    const done = new Set<PersonProfile>();
    for (const seed of some) {
      if (done.has(seed)) continue;
      const together = new Set([seed]);
      for (const profile of together) {
        this.dissolve(profile);
        done.add(profile);
        for (const link of profile.links) together.add(otherOf(link, profile));
      }
      for (const profiles of linkProfiles(together)) {
        const person = new Person(profiles);
        this.people.add(person);
        for (const profile of profiles) profile.person = person;
      }
    }
  }

  private dissolve({ person }: PersonProfile): void {
    if (person) this.people.delete(person);
  }

  private crowdOf({ name }: PersonProfile): Crowd {
    let crowd = this.crowds.get(name.key);
    if (!crowd) {
      crowd = new Crowd(true);
      this.crowds.set(name.key, crowd);
    }
    return crowd;
  }

  private unsettledOf({ name }: PersonProfile): Unsettled {
    let unsettled = this.unsettled.get(name.key);
    if (!unsettled) {
      unsettled = { loose: new Set(), unlinked: new Set(), parted: new Set() };
      this.unsettled.set(name.key, unsettled);
    }
    return unsettled;
  }
}

function noteAll(profiles: Iterable<PersonProfile>, into: Set<PersonProfile>): void {
  for (const profile of profiles) into.add(profile);
}

function linkIfSame(a: PersonProfile, b: PersonProfile): void {
  const weight = weighPeople(a, b);
  if (weight === null || weight < SAME_PERSON) return;
  const link = { a, b, weight };
  a.links = a.links.concat(link);
  b.links = b.links.concat(link);
}
