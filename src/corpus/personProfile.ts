import { FREQUENT_FAMILY_NAMES } from "../lexicon/familyNames";
import { append } from "../text/multimap";
import type { FullName } from "./fullName";
import type { Occurrence } from "./occurrence";
import { plainWord } from "./plainWord";
import { joinTraits, type RoleTraits, readRoleTraits } from "./roleTraits";
import { plainSpelling } from "./spellingGap";

/** What the corpus knows of a bearer of one name in one role. */
export interface PersonProfile {
  /** Orders profiles; the same whatever order articles came in. */
  readonly key: string;
  readonly name: FullName;
  /** Whom the reader has decided that it is. */
  readonly known: string | undefined;
  /** The family name is so frequent that more people than one may have the full name. */
  readonly isFrequent: boolean;
  readonly role: RoleTraits;
  readonly people: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  /** At least one, in order of origin. */
  readonly occurrences: readonly Occurrence[];
}

/** How many of a profile’s articles tell the company it keeps; more say no more. */
const MOST_ARTICLES = 20;

/**
 * The profiles of the bearers of one family name. Whom the reader knows is one profile. Articles that use one full name in one role
 * speak of one person; where the name
 * says too little (a frequent or a single one) and there is no role, each article stays for itself.
 * `occurrences` in order of origin.
 */
export function listProfiles(occurrences: readonly Occurrence[]): PersonProfile[] {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) append(groups, profileKey(occurrence), occurrence);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => readProfile(key, group));
}

function profileKey({ name, entity, article }: Occurrence): string {
  if (entity.known !== undefined) return `=${entity.known}`;
  const words = [...name.given, name.family].map(plainSpelling).join(" ");
  const role = entity.roles[0] === undefined ? "" : roleKey(readRoleTraits([entity.roles[0]]));
  const isWeak = name.given.length === 0 || isFrequentName(name);
  // a bare office such as “president” or “coach” has many holders
  const alone = isWeak && role.split(" ").length < 3;
  return `${words}|${role}${alone ? `|${article.id}\n${entity.id}` : ""}`;
}

function roleKey({ heads, words, names, nations }: RoleTraits): string {
  return [heads, words, names, nations].flatMap((part) => [...part].sort()).join(" ");
}

export function isFrequentName({ family }: FullName): boolean {
  return FREQUENT_FAMILY_NAMES.has(plainWord(family));
}

function readProfile(key: string, occurrences: readonly Occurrence[]): PersonProfile {
  const {
    name,
    entity: { known },
  } = occurrences[0]!;
  const own = `${occurrences[0]!.key} `;
  const told = occurrences.slice(0, MOST_ARTICLES);
  return {
    key,
    name,
    known,
    isFrequent: isFrequentName(name),
    role: joinTraits(told.map(({ entity }) => readRoleTraits(entity.roles))),
    people: new Set(
      told.flatMap(({ company }) => company.people.filter((person) => !person.startsWith(own))),
    ),
    organizations: new Set(told.flatMap(({ company }) => company.organizations)),
    occurrences,
  };
}
