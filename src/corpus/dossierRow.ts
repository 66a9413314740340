import { ownCopy } from "../text/ownCopy";
import { chooseName, gatherRoles } from "./dossier";
import { type Occurrence, originId } from "./occurrence";

/** One person or organization in a list. */
export interface DossierRow {
  /** As of its dossier: the first article it is in and its entity there. */
  readonly id: string;
  readonly type: "person" | "organization";
  readonly name: string;
  /** The one that most articles give. */
  readonly role: string | null;
  readonly mentions: number;
  readonly quotes: number;
  readonly articles: number;
}

/** `occurrences`: at least one, in order of origin. */
export function sumUp(occurrences: readonly Occurrence[]): DossierRow {
  let [mentions, quotes, articles] = [0, 0, 0];
  occurrences.forEach((occurrence, i) => {
    mentions += occurrence.entity.mentions;
    quotes += occurrence.quotes;
    if (occurrence.article !== occurrences[i - 1]?.article) articles++;
  });
  const first = occurrences[0]!;
  return {
    id: ownCopy(originId(first)),
    type: first.entity.type,
    name: chooseName(occurrences),
    role: gatherRoles(occurrences)[0]?.text ?? null,
    mentions,
    quotes,
    articles,
  };
}

/** Those of most articles first. */
export function byWeight(a: DossierRow, b: DossierRow): number {
  return b.articles - a.articles || b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
}
