import { groupBy } from "../text/multimap";
import type { Bearer } from "./bearer";
import { Crowd } from "./crowd";
import { linkProfiles } from "./linkProfiles";
import { indexIn, type Occurrence } from "./occurrence";
import { Person } from "./person";
import { MOST_TOLD, otherOf, PersonProfile, profileKey } from "./personProfile";
import { SAME_PERSON, weighPeople } from "./weighPeople";

/** The people of all articles. A change costs as much as the profiles it touches have others to be compared with, at the next question. */
export class PeopleIndex {
  private readonly profiles = new Map<string, PersonProfile>();
  private readonly profileOf = new Map<Occurrence, PersonProfile>();
  /** Under `familyKey`. */
  private readonly crowds = new Map<string, Crowd>();
  private readonly people = new Set<Person>();
  /** Profiles of no crowd: they are new, or what they tell has changed, or they have lost their last occurrence. */
  private readonly loose = new Set<PersonProfile>();
  /** Profiles whose neighbours have changed. */
  private readonly unlinked = new Set<PersonProfile>();

  add(occurrence: Occurrence): void {
    const key = profileKey(occurrence);
    const profile = this.profiles.get(key);
    if (profile) this.insert(profile, occurrence);
    this.profileOf.set(occurrence, profile ?? this.open(key, occurrence));
  }

  remove(occurrence: Occurrence): void {
    const profile = this.profileOf.get(occurrence)!;
    this.profileOf.delete(occurrence);
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

  bearerOf(occurrence: Occurrence): Bearer {
    this.settle();
    return this.profileOf.get(occurrence)!.person!.bearer;
  }

  private open(key: string, occurrence: Occurrence): PersonProfile {
    const profile = new PersonProfile(key, occurrence);
    this.profiles.set(key, profile);
    this.loose.add(profile);
    return profile;
  }

  private insert(profile: PersonProfile, occurrence: Occurrence): void {
    const at = indexIn(profile.occurrences, occurrence);
    this.loosen(profile, at);
    profile.occurrences.splice(at, 0, occurrence);
  }

  /** Before a change of its occurrence at an index: the first ones tell whom it is compared with. */
  private loosen(profile: PersonProfile, at: number): void {
    profile.person?.forgetBearer();
    if (at >= MOST_TOLD) return;
    if (!this.loose.has(profile)) {
      this.noteUnlinked(this.crowdOf(profile).delete(profile));
      this.loose.add(profile);
    }
    profile.forgetEvidence();
  }

  /** Links and groups what has changed. */
  private settle(): void {
    if (this.loose.size === 0) return;
    for (const profile of this.loose)
      if (profile.occurrences.length > 0) this.noteUnlinked(this.crowdOf(profile).add(profile));
    this.noteUnlinked(this.loose);
    this.loose.clear();
    const parted = this.cutLinks();
    this.link();
    this.regroup(parted);
  }

  private noteUnlinked(profiles: Iterable<PersonProfile>): void {
    for (const profile of profiles) this.unlinked.add(profile);
  }

  /** Gives those whose links are others now; the ones that are gone leave no trace. */
  private cutLinks(): Set<PersonProfile> {
    const parted = new Set(this.unlinked);
    for (const profile of this.unlinked) {
      for (const link of profile.links) {
        const other = otherOf(link, profile);
        other.links.splice(other.links.indexOf(link), 1);
        parted.add(other);
      }
      profile.links = [];
      if (profile.occurrences.length > 0) continue;
      this.dissolve(profile);
      this.unlinked.delete(profile);
      parted.delete(profile);
      if (this.crowdOf(profile).size === 0) this.crowds.delete(profile.name.key);
    }
    return parted;
  }

  private link(): void {
    const linked = new Set<PersonProfile>();
    // one family after the other: what a profile tells is not kept for long
    for (const family of groupBy([...this.unlinked], ({ name }) => name.key).values())
      for (const profile of family) {
        linked.add(profile);
        for (const other of this.crowdOf(profile).near(profile))
          if (!linked.has(other)) linkIfSame(profile, other);
      }
    this.unlinked.clear();
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
}

function linkIfSame(a: PersonProfile, b: PersonProfile): void {
  const weight = weighPeople(a, b);
  if (weight === null || weight < SAME_PERSON) return;
  const link = { a, b, weight };
  a.links.push(link);
  b.links.push(link);
}
