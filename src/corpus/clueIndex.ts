import { append } from "../text/multimap";
import type { PersonProfile } from "./personProfile";

/** Profiles by what is told of them: nouns and names of their roles, who else is in their articles. */
export class ClueIndex {
  private readonly byClue = new Map<string, PersonProfile[]>();

  /** `most`: a clue that more profiles have leads to none of them. */
  constructor(private readonly most: number) {}

  /** Gives those whose neighbours may have changed. */
  add(profile: PersonProfile): PersonProfile[] {
    return cluesOf(profile).flatMap((clue) => {
      append(this.byClue, clue, profile);
      const sharers = this.byClue.get(clue)!;
      return sharers.length === this.most + 1 ? sharers : [];
    });
  }

  /** The evidence of the profile must be what it was when it was added. Gives those whose neighbours may have changed. */
  delete(profile: PersonProfile): PersonProfile[] {
    return cluesOf(profile).flatMap((clue) => {
      const left = this.byClue.get(clue)!.filter((other) => other !== profile);
      if (left.length > 0) this.byClue.set(clue, left);
      else this.byClue.delete(clue);
      return left.length === this.most ? left : [];
    });
  }

  /** Profiles that share a clue with this one, some more than once; or those without a given name alone. */
  near(profile: PersonProfile, singlesAlone: boolean): PersonProfile[] {
    return cluesOf(profile).flatMap((clue) => {
      const sharers = this.byClue.get(clue)!;
      if (sharers.length > this.most) return [];
      return singlesAlone ? sharers.filter(isSingle) : sharers;
    });
  }
}

function isSingle({ name }: PersonProfile): boolean {
  return name.given.length === 0;
}

function cluesOf({ evidence: { role, people } }: PersonProfile): string[] {
  return [...role.heads, ...role.names, ...people];
}
