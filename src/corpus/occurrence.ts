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
  /** Of an organization: its own words; its `given` is empty. */
  readonly name: FullName;
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
  const names = article.entities.map(({ type, name }) =>
    type === "person" ? parseFullName(name) : { family: name, given: [] },
  );
  const company: Company = {
    people: names.filter(({ given }) => given.length > 0).map((name) => personKey(name)),
    organizations: article.entities
      .filter(({ type }) => type === "organization")
      .map(({ name }) => organizationKey(name)),
  };
  return article.entities.map((entity, i) => ({ article, entity, company, name: names[i]! }));
}

function personKey(name: FullName): string {
  return `${familyKey(name)} ${plainSpelling(name.given[0]!)}`;
}

/** `Ministry of Health`, `the Ministry of Health` and `MINISTRY OF HEALTH` are one. */
export function organizationKey(name: string): string {
  return contentWords(name).join(" ") || name.toLowerCase();
}
