import { ClueIndex } from "./clueIndex";
import { givenKeys } from "./fullName";
import type { PersonProfile } from "./personProfile";

/** Profiles that are compared each with each; of more than that, those which have more in common. */
const MOST_COMPARED = 150;

/**
 * Profiles of which some may be one person. Where there are many, those are near each other that share a form of the given name, or
 * a clue if one has no given name; where many share a given name, those that share a clue as well. So a profile is compared with a
 * bounded number, however frequent its family name.
 */
export class Crowd {
  private readonly members = new Set<PersonProfile>();
  private byGiven: Map<string, Crowd> | null = null;
  private byClue: ClueIndex | null = null;

  /** `isOfFamily`: of one family name, not yet of one given name. */
  constructor(private readonly isOfFamily: boolean) {}

  get size(): number {
    return this.members.size;
  }

  /** Gives those whose neighbours may have changed. */
  add(profile: PersonProfile): readonly PersonProfile[] {
    this.members.add(profile);
    if (this.byClue) return this.enter(profile);
    if (this.size <= MOST_COMPARED) return [];
    this.byClue = new ClueIndex(MOST_COMPARED);
    if (this.isOfFamily) this.byGiven = new Map();
    for (const member of this.members) this.enter(member);
    return [...this.members];
  }

  /** The evidence of the profile must be what it was when it was added. Gives those whose neighbours may have changed. */
  delete(profile: PersonProfile): readonly PersonProfile[] {
    this.members.delete(profile);
    if (this.byClue && this.size > MOST_COMPARED) return this.leave(profile);
    const wasLarge = this.byClue !== null;
    this.byClue = this.byGiven = null;
    return wasLarge ? [...this.members] : [];
  }

  /** Whom to compare with the profile, itself among them. */
  near(profile: PersonProfile): ReadonlySet<PersonProfile> {
    if (!this.byClue) return this.members;
    const near = new Set<PersonProfile>();
    for (const key of this.givenKeysOf(profile))
      for (const other of this.byGiven!.get(key)!.near(profile)) near.add(other);
    const singlesAlone = this.isOfFamily && profile.name.given.length > 0;
    for (const other of this.byClue.near(profile, singlesAlone)) near.add(other);
    return near;
  }

  private enter(profile: PersonProfile): PersonProfile[] {
    const touched = this.byClue!.add(profile);
    for (const key of this.givenKeysOf(profile)) {
      const part = this.byGiven!.get(key) ?? new Crowd(false);
      this.byGiven!.set(key, part);
      touched.push(...part.add(profile));
    }
    return touched;
  }

  private leave(profile: PersonProfile): PersonProfile[] {
    const touched = this.byClue!.delete(profile);
    for (const key of this.givenKeysOf(profile)) {
      const part = this.byGiven!.get(key)!;
      touched.push(...part.delete(profile));
      if (part.size === 0) this.byGiven!.delete(key);
    }
    return touched;
  }

  private givenKeysOf({ name }: PersonProfile): string[] {
    return this.byGiven ? givenKeys(name) : [];
  }
}
