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
      const list = this.byClue.get(clue)!;
      return list.length === this.most + 1 ? list : [];
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

  /** Profiles that share a clue with this one; some may come twice. */
  near(profile: PersonProfile): PersonProfile[] {
    return cluesOf(profile).flatMap((clue) => {
      const list = this.byClue.get(clue)!;
      return list.length > this.most ? [] : list;
    });
  }
}

function cluesOf({ evidence: { role, people } }: PersonProfile): string[] {
  return [...role.heads, ...role.names, ...people];
}
