import type { PersonProfile } from "./personProfile";

/** Who has one clue. */
interface Sharers {
  readonly all: PersonProfile[];
  /** Those of them without a given name. */
  readonly singles: PersonProfile[];
}

/** Profiles by what is told of them: nouns and names of their roles, who else is in their articles. */
export class ClueIndex {
  private readonly byClue = new Map<string, Sharers>();

  /** `most`: a clue that more profiles have leads to none of them. */
  constructor(private readonly most: number) {}

  /** Gives those whose neighbours may have changed. */
  add(profile: PersonProfile): PersonProfile[] {
    return cluesOf(profile).flatMap((clue) => {
      const sharers = this.byClue.get(clue) ?? { all: [], singles: [] };
      this.byClue.set(clue, sharers);
      sharers.all.push(profile);
      if (isSingle(profile)) sharers.singles.push(profile);
      return sharers.all.length === this.most + 1 ? sharers.all : [];
    });
  }

  /** The evidence of the profile must be what it was when it was added. Gives those whose neighbours may have changed. */
  delete(profile: PersonProfile): PersonProfile[] {
    const isOther = (other: PersonProfile): boolean => other !== profile;
    return cluesOf(profile).flatMap((clue) => {
      const { all, singles } = this.byClue.get(clue)!;
      const left = { all: all.filter(isOther), singles: singles.filter(isOther) };
      if (left.all.length > 0) this.byClue.set(clue, left);
      else this.byClue.delete(clue);
      return left.all.length === this.most ? left.all : [];
    });
  }

  /** Profiles that share a clue with this one, some more than once; or those without a given name alone. */
  near(profile: PersonProfile, singlesAlone: boolean): PersonProfile[] {
    return cluesOf(profile).flatMap((clue) => {
      const { all, singles } = this.byClue.get(clue)!;
      if (all.length > this.most) return [];
      return singlesAlone ? singles : all;
    });
  }
}

function isSingle({ name }: PersonProfile): boolean {
  return name.given.length === 0;
}

function cluesOf({ evidence: { role, people } }: PersonProfile): string[] {
  return [...role.heads, ...role.names, ...people];
}
