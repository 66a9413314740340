import { contentWords } from "../entities/organizationName";
import type { ArticleSummary } from "./articleSummary";
import { type FullName, familyKey, parseFullName } from "./fullName";
import { type NamedEntity, nameEntity } from "./namedEntity";
import type { EntityOutline } from "./packSummary";
import { remember } from "./remember";
import { plainSpelling } from "./spellingGap";

/** A person or an organization as one article has it. */
export interface Occurrence {
  readonly article: ArticleSummary;
  readonly entity: NamedEntity;
  /** All of the article, itself among them. */
  readonly company: readonly Occurrence[];
  /** By which it is compared: as the reader knows it, else as the article has it. */
  readonly name: ComparedName;
  /** How many it says in the article. */
  readonly quotes: number;
}

/** Of an organization `family` is the whole name and `given` empty. */
export interface ComparedName extends FullName {
  /** Of a person `familyKey`, of an organization `organizationKey`. */
  readonly key: string;
  /** Of a person, the whole name as `plainSpelling` has it; of an organization its key. */
  readonly spelling: string;
  /** By which others of the article know it: of a full name of a person, the same for most spellings; else null. */
  readonly clue: string | null;
}

/** In the order of articles, then of entities: no order of reading changes it. */
export function byOrigin(a: Occurrence, b: Occurrence): number {
  if (a.article !== b.article) return a.article.id < b.article.id ? -1 : 1;
  return a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0;
}

/** `news/bridge.txt#e3`. */
export function originId({ article, entity }: Occurrence): string {
  return `${article.id}#${entity.id}`;
}

/** `outlines`: of the article’s entities. */
export function listOccurrences(article: ArticleSummary, outlines: readonly EntityOutline[]): Occurrence[] {
  const quotes = new Map<string, number>();
  for (const { speaker } of article.quotes)
    if (speaker !== null) quotes.set(speaker, (quotes.get(speaker) ?? 0) + 1);
  const company: Occurrence[] = [];
  for (const one of outlines) {
    const entity = nameEntity(one);
    const text = comparedName(entity);
    const name = entity.type === "person" ? readPerson(text) : readOrganization(text);
    company.push({ article, entity, company, name, quotes: quotes.get(entity.id) ?? 0 });
  }
  return company;
}

/** A reader tells two of one name apart by a remark: `John Smith (striker)`. */
function comparedName({ name, known }: NamedEntity): string {
  return known?.replace(/(?<=\S)\s*\([^()]*\)\s*$/, "") ?? name;
}

/** `Ministry of Health`, `the Ministry of Health` and `MINISTRY OF HEALTH` are one. */
export const organizationKey = remember(20_000, (name) => contentWords(name).join(" ") || name.toLowerCase());

const readPerson = remember(20_000, (text): ComparedName => {
  const { family, given } = parseFullName(text);
  const spelling = [...given, family].map(plainSpelling).join(" ");
  const key = familyKey({ family, given });
  const [first] = given;
  return {
    family,
    given,
    key,
    spelling,
    clue: first === undefined ? null : `${key} ${plainSpelling(first)}`,
  };
});

const readOrganization = remember(20_000, (text): ComparedName => {
  const key = organizationKey(text);
  return { family: text, given: [], key, spelling: key, clue: null };
});

/** Index of an occurrence among others in order of origin, or where it would stand. */
export function indexIn(list: readonly Occurrence[], occurrence: Occurrence): number {
  let [low, high] = [0, list.length];
  if (high > 0 && byOrigin(list[high - 1]!, occurrence) < 0) return high; // articles mostly come in order
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byOrigin(list[middle]!, occurrence) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
