import { isBlend } from "../mentions/isBlend";
import type { Name } from "../mentions/name";
import { append, groupBy } from "../text/multimap";
import type { ParsedText } from "../text/parsedText";
import { findRoles } from "./findRoles";
import { isShortFor } from "./isShortFor";
import type { NamedEntity } from "./namedEntity";
import { isAcronymOf, isRegistered, OrganizationName } from "./organizationName";

class Organization extends OrganizationName {
  readonly names: Name[] = [];
}

/**
 * Same words, an acronym after the words it stands for, or a shortened name that only one longer name in the article explains, or
 * only one company.
 */
export function linkOrganizations(
  text: ParsedText,
  names: readonly Name[],
  inName: Uint8Array,
): NamedEntity[] {
  const organizations = groupByWords(names);
  const longestFirst = [...organizations].sort((a, b) => b.text.length - a.text.length);
  const byWord = indexByWord(longestFirst);
  const merged = new Map<Organization, Organization>();
  for (const short of longestFirst) {
    const long = expansion(text, short, byWord, merged);
    if (long) merged.set(short, merged.get(long) ?? long);
  }
  for (const [short, long] of merged) for (const name of short.names) long.names.push(name);
  return organizations
    .filter((organization) => !merged.has(organization))
    .map(({ names: group }) => {
      const all = group.sort((a, b) => a.start - b.start);
      return {
        type: "organization",
        names: all,
        roles: findRoles(text, "organization", all, inName),
        gender: null,
      };
    });
}

/** Names of the same words. */
function groupByWords(names: readonly Name[]): Organization[] {
  const groups = new Map<string, Organization>();
  for (const [form, called] of groupBy(names, ({ text }) => text)) {
    const organization = new Organization(form);
    const key = organization.words.join(" ") || form.toLowerCase();
    const group = groups.get(key) ?? organization;
    groups.set(key, group);
    for (const name of called) group.names.push(name);
  }
  return Array.from(groups.values());
}

/** Organizations under each of their words and under their initials. */
function indexByWord(organizations: readonly Organization[]): Map<string, Organization[]> {
  const index = new Map<string, Organization[]>();
  for (const organization of organizations) {
    const { words } = organization;
    const keys = new Set([...words, words.map((word) => word[0]).join("")]);
    for (const key of keys) append(index, key, organization);
  }
  return index;
}

function expansion(
  text: ParsedText,
  short: Organization,
  byWord: Map<string, Organization[]>,
  merged: ReadonlyMap<Organization, Organization>,
): Organization | undefined {
  const bracketed = short.names
    .map((name) => nameBeforeBracket(text, name, byWord))
    .find((found) => found !== undefined);
  if (bracketed && bracketed !== short) return bracketed;
  const { words } = short;
  const acronym = short.text.replace(/[.\s]/g, "").toLowerCase();
  const candidates = new Set([
    ...(byWord.get(acronym) ?? []),
    ...(byWord.get(words.at(-1)!) ?? []),
    ...(byWord.get(words[0]!) ?? []),
  ]);
  candidates.delete(short);
  const fitting = [...candidates]
    .filter((long) => isAcronymOf(short, long) || isShortFor(short, long))
    .map((long) => merged.get(long) ?? long)
    .filter((long) => long !== short);
  return theOnly(fitting) ?? theOnly(fitting.filter((long) => isRegistered(long.text)));
}

function theOnly(found: readonly Organization[]): Organization | undefined {
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** `World Health Organization (WHO)`, `Elmby Friends College (Elfco)`: the organization that ends where the bracket opens. */
function nameBeforeBracket(
  text: ParsedText,
  name: Name,
  byWord: Map<string, Organization[]>,
): Organization | undefined {
  const open = text.source[name.start - 1] === "(" && text.source[name.end] === ")";
  if (!open || !/^(?:[\p{Lu}.\d-]{2,12}|\p{Lu}\p{L}{1,11})$/u.test(name.text)) return undefined;
  const before = text.source.slice(Math.max(0, name.start - 120), name.start - 1);
  const end = name.start - 1 - (before.length - before.trimEnd().length);
  const last = /[\p{L}\p{M}.]{1,60}$/u.exec(before.trimEnd())?.[0].toLowerCase().replace(/[.,]/g, "");
  const isShort = ({ text: long }: Organization): boolean =>
    !/\p{Ll}/u.test(name.text) || isBlend(name.text.toLowerCase(), long.toLowerCase());
  return (byWord.get(last ?? "") ?? []).find(
    (long) => long.names.some((other) => other.end === end) && isShort(long),
  );
}
