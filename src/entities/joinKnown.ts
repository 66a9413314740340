import type { KnownEntity } from "../decisions/decisions";
import type { Name } from "../mentions/name";
import { append } from "../text/multimap";
import type { ParsedText } from "../text/parsedText";
import { byPosition } from "../text/span";
import { findRoles } from "./findRoles";
import { genderOf } from "./gender";
import type { NamedEntity } from "./namedEntity";
import { tokensOfNames } from "./tokensOfNames";

/**
 * One entity for each that the reader knows, with all its names and what was linked to them; two that the reader keeps apart
 * share none. In order of first mention.
 */
export function joinKnown(text: ParsedText, entities: readonly NamedEntity[]): NamedEntity[] {
  const joined: NamedEntity[] = [];
  const parts = new Map<KnownEntity, NamedEntity[]>();
  const inName = tokensOfNames(
    text,
    entities.flatMap(({ type, names }) => (type === "person" ? [] : names)),
  );
  for (const entity of entities)
    for (const part of divide(text, entity, inName)) {
      if (part.known) append(parts, part.known, part);
      else joined.push(part);
    }
  for (const [known, list] of parts) joined.push(unite(known, list));
  return joined.sort((a, b) => a.names[0]!.start - b.names[0]!.start);
}

/** The names of one entity by whom the reader knows by them; other names are of who was known last before them, else first. */
function divide(text: ParsedText, entity: NamedEntity, inName: Uint8Array): NamedEntity[] {
  const first = entity.names.find(({ known }) => known)?.known;
  if (!first) return [entity];
  const names = new Map<KnownEntity, Name[]>();
  let latest = first;
  for (const name of entity.names) {
    latest = name.known ?? latest;
    append(names, latest, name);
  }
  if (names.size === 1) return [{ ...entity, known: first }];
  return [...names].map(([known, own]) => ({
    type: entity.type,
    names: own,
    roles: findRoles(text, entity.type, own, inName),
    gender: entity.type === "person" ? firstOf(own, (name) => genderOf(text, name)) : null,
    known,
  }));
}

function unite(known: KnownEntity, parts: readonly NamedEntity[]): NamedEntity {
  return {
    type: known.type,
    names: parts.flatMap(({ names }) => names).sort(byPosition),
    roles: parts.flatMap(({ roles }) => roles).sort(byPosition),
    gender: firstOf(parts, ({ gender }) => gender),
    known,
  };
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
