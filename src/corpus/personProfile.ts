import { FREQUENT_FAMILY_NAMES } from "../lexicon/familyNames";
import { type ComparedName, type Occurrence, originId } from "./occurrence";
import type { Person } from "./person";
import { plainWord } from "./plainWord";
import { remember } from "./remember";
import { type RoleTraits, readRoleTraits } from "./roleTraits";

/** How many of a profile’s articles tell its role and the company it keeps; more say no more. */
export const MOST_TOLD = 20;

/** That two profiles are one person’s. */
export interface Link {
  readonly a: PersonProfile;
  readonly b: PersonProfile;
  readonly weight: number;
}

export function otherOf({ a, b }: Link, profile: PersonProfile): PersonProfile {
  return a === profile ? b : a;
}

/** Most profiles have none or one: a list that may grow takes room for many. */
const NO_LINKS: readonly Link[] = [];

/** The articles that use one full name in one role. */
export class PersonProfile {
  readonly name: ComparedName;
  /** Whom the reader has decided that it is. */
  readonly known: string | undefined;
  /** The family name is so frequent that more people than one may have the full name. */
  readonly isFrequent: boolean;
  /** In order of origin. */
  occurrences: Occurrence[];
  links: readonly Link[] = NO_LINKS;
  /** Null until it is linked. */
  person: Person | null = null;
  private told: Evidence | null = null;

  /** `key`: orders profiles; the same whatever order articles came in. */
  constructor(
    readonly key: string,
    first: Occurrence,
  ) {
    const { name, entity } = first;
    this.occurrences = [first];
    this.name = name;
    this.known = entity.known;
    this.isFrequent = isFrequentName(name);
  }

  /** What its first articles tell. */
  get evidence(): Evidence {
    this.told ??= keepEvidence(this, readEvidence(this.occurrences.slice(0, MOST_TOLD)));
    return this.told;
  }

  /** The first articles have changed. */
  forgetEvidence(): void {
    this.told = null;
  }
}

export interface Evidence {
  readonly role: RoleTraits;
  /** Clues of those in the same articles, without bearers of the family name. */
  readonly people: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

/**
 * Whom the reader knows is one profile. Articles that use one full name in one role speak of one person; where the name says too
 * little (a frequent or a single one) and there is no role, each article stays for itself.
 */
export function profileKey(occurrence: Occurrence): string {
  const { name, entity } = occurrence;
  if (entity.known !== undefined) return `\n${entity.known}`;
  const role = entity.roles[0] === undefined ? "" : roleKey(entity.roles[0]);
  const isWeak = name.given.length === 0 || isFrequentName(name);
  // a bare office such as “president” or “coach” has many holders
  const alone = isWeak && role.split(" ").length < 3;
  return `${name.key}|${name.spelling}|${role}${alone ? `|${originId(occurrence)}` : ""}`;
}

const roleKey = remember(20_000, (role) => {
  const { heads, words, names, nations } = readRoleTraits([role]);
  return [heads, words, names, nations].flatMap((part) => [...part].sort()).join(" ");
});

function isFrequentName({ family }: ComparedName): boolean {
  return FREQUENT_FAMILY_NAMES.has(plainWord(family));
}

/** Evidence is large, and wanted again for those alone that were compared just now. */
const MOST_KEPT = 2000;
let keepers: PersonProfile[] = [];

function keepEvidence(profile: PersonProfile, evidence: Evidence): Evidence {
  if (keepers.length >= MOST_KEPT) {
    for (const keeper of keepers) keeper.forgetEvidence();
    keepers = [];
  }
  keepers.push(profile);
  return evidence;
}

function readEvidence(occurrences: readonly Occurrence[]): Evidence {
  const own = occurrences[0]!.name.key;
  const [roles, people, organizations] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { entity, company } of occurrences) {
    for (const role of entity.roles) roles.add(role);
    for (const { entity, name } of company)
      if (entity.type === "organization") organizations.add(name.key);
      else if (name.clue !== null && name.key !== own) people.add(name.clue);
  }
  return { role: readRoleTraits([...roles]), people, organizations };
}
