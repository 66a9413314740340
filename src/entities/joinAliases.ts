import { append } from "../text/multimap";
import type { ParsedText } from "../text/parsedText";
import { byPosition, type Span } from "../text/span";
import type { NamedEntity } from "./namedEntity";

const KNOWN_AS =
  /(?:, | \(| )(?:(?:also|better|best|more commonly|formerly|formally|previously|popularly|commonly|widely|once|now|then) )?known as (?:the )?$/u;
/** How far before a name it is told whose other name it is, in UTF-16 units. */
const FAR = 60;

/**
 * One entity for `Zagrel` and `Brod Mills` where the article says `Zagrel, formerly known as Brod Mills`; it is not called by the
 * other name. Linear in the number of names.
 */
export function joinAliases({ source }: ParsedText, entities: readonly NamedEntity[]): NamedEntity[] {
  const byEnd = new Map<number, NamedEntity>();
  for (const entity of entities) for (const { end } of entity.names) byEnd.set(end, entity);
  const joined = new Set<NamedEntity>();
  const others = new Map<NamedEntity, NamedEntity[]>();
  for (const entity of entities) {
    const owner = entity.names.map((name) => byEnd.get(ownerEnd(source, name))).find((found) => found);
    if (!owner || owner === entity || owner.type !== entity.type) continue;
    if (joined.has(owner) || others.has(entity)) continue;
    joined.add(entity);
    append(others, owner, entity);
  }
  return entities
    .filter((entity) => !joined.has(entity))
    .map((entity) => (others.get(entity) ?? []).reduce(withAlias, entity));
}

/** Where the name ends whose other name this one is; -1 where it is none. */
function ownerEnd(source: string, { start }: Span): number {
  if (!source.startsWith("as ", start - 3) && !source.startsWith("as the ", start - 7)) return -1;
  const from = Math.max(0, start - FAR);
  const match = KNOWN_AS.exec(source.slice(from, start));
  return match ? from + match.index : -1;
}

function withAlias(entity: NamedEntity, other: NamedEntity): NamedEntity {
  const own = new Set(entity.names.map(({ text }) => text));
  const aliases = other.names.map(({ text }) => text).filter((form) => !own.has(form));
  return {
    ...entity,
    names: [...entity.names, ...other.names].sort(byPosition),
    roles: [...entity.roles, ...other.roles].sort(byPosition),
    gender: entity.gender ?? other.gender,
    aliases: new Set([...(entity.aliases ?? []), ...aliases]),
  };
}
