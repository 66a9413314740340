import { contentWords } from "../entities/organizationName";
import type { ArticleSummary, EntitySummary } from "./articleSummary";
import { type FullName, familyKey, parseFullName } from "./fullName";
import { plainSpelling } from "./spellingGap";

/** A person or an organization as one article has it. */
export interface Occurrence {
  readonly article: ArticleSummary;
  readonly entity: EntitySummary;
  /** Who else is in the article; one value for all its occurrences. */
  readonly company: Company;
  /** By which it is compared: as the reader knows it, else as the article has it. Of an organization `given` is empty. */
  readonly name: FullName;
  /** Of a person: `familyKey` of the name; of an organization `organizationKey`. */
  readonly key: string;
}

/** The people and organizations of one article, under keys that spelling does not change. */
export interface Company {
  /** Full names only: family key, space, first given name. */
  readonly people: readonly string[];
  readonly organizations: readonly string[];
}

/** In the order of articles, then of entities: no order of reading changes it. */
export function byOrigin(a: Occurrence, b: Occurrence): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0;
}

/** Unique in the corpus: entity ids hold no line break. */
export function occurrenceKey(article: string, entity: string): string {
  return `${entity}\n${article}`;
}

export function listOccurrences(article: ArticleSummary): Occurrence[] {
  const named = article.entities.map((entity) => {
    const isPerson = entity.type === "person";
    const text = comparedName(entity);
    const name = isPerson ? parseFullName(text) : { family: text, given: [] };
    return { entity, name, key: isPerson ? familyKey(name) : organizationKey(text) };
  });
  const company: Company = {
    people: named
      .filter(({ name }) => name.given.length > 0)
      .map(({ name, key }) => `${key} ${plainSpelling(name.given[0]!)}`),
    organizations: named.filter(({ entity }) => entity.type === "organization").map(({ key }) => key),
  };
  return named.map((one) => ({ ...one, article, company }));
}

/** A reader tells two of one name apart by a remark: `John Smith (striker)`. */
function comparedName({ name, known }: EntitySummary): string {
  return known?.replace(/(?<=\S)\s*\([^()]*\)\s*$/, "") ?? name;
}

/** `Ministry of Health`, `the Ministry of Health` and `MINISTRY OF HEALTH` are one. */
export function organizationKey(name: string): string {
  return contentWords(name).join(" ") || name.toLowerCase();
}
