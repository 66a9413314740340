import type { Row } from "../../archive/row";
import type { Article } from "../../article/article";
import type { Entity } from "../../entities/entity";
import { foldSpelling } from "../../entities/foldSpelling";

/** Somebody or something that another one may be the same as. */
export interface Candidate {
  readonly type: Entity["type"];
  readonly name: string;
  /** The key of its entry among the decisions, as far as the article tells. */
  readonly known: string | null;
  /** What it does, or is. */
  readonly about: string;
  /** Its other names. */
  readonly aliases: readonly string[];
  readonly inArticle: boolean;
}

/** Those of the article but the entity itself, and of all articles (`rows`, without its own); the likeliest first. */
export function candidatesFor(entity: Entity, { entities }: Article, rows: readonly Row[]): Candidate[] {
  const here = entities
    .filter((other) => other !== entity)
    .map(
      ({ type, name, known, roles, aliases }): Candidate => ({
        type,
        name,
        known: known ?? null,
        about: roles[0] ?? type,
        aliases,
        inArticle: true,
      }),
    );
  const names = new Set([entity.name, ...here.map(({ name }) => name)]);
  const elsewhere = rows
    .filter(({ name }) => !names.has(name))
    .map(
      ({ type, name, role }): Candidate => ({
        type,
        name,
        known: name,
        about: role ?? type,
        aliases: [],
        inArticle: false,
      }),
    );
  const likeness = likenessTo(entity);
  return [...here, ...elsewhere]
    .map((candidate) => ({ candidate, rank: likeness(candidate) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ candidate }) => candidate);
}

/** Words of the name that both have, in any spelling; then the kind; then whether the article has both. */
function likenessTo(entity: Entity): (candidate: Candidate) => number {
  const own = new Set([entity.name, ...entity.aliases].flatMap(wordsOf));
  return ({ name, aliases, type, inArticle }) => {
    const shared = new Set([name, ...aliases].flatMap(wordsOf).filter((word) => own.has(word))).size;
    return 4 * shared + (type === entity.type ? 2 : 0) + (inArticle ? 1 : 0);
  };
}

function wordsOf(name: string): string[] {
  return name.split(" ").map(foldSpelling);
}
