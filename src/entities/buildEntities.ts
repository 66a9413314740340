import { SHORT_OFFICES } from "../lexicon/titles";
import type { ParsedText } from "../text/parsedText";
import { byPosition, type Span, spanText } from "../text/span";
import type { Entity, Mention } from "./entity";
import { type NamedEntity, properName } from "./namedEntity";
import type { Reference } from "./reference";
import { foldHead } from "./role";

/** Named entities and all that refers to them as the entities of the article; ids count from `e1` in order of first name. */
export function buildEntities(
  text: ParsedText,
  entities: readonly NamedEntity[],
  references: readonly Reference[],
): Entity[] {
  const mentions: Mention[][] = entities.map(() => []);
  for (const { entity, start, end, form } of [...references].sort(byPosition)) {
    const list = mentions[entity]!;
    if ((list.at(-1)?.end ?? 0) <= start) list.push({ start, end, form });
  }
  return entities.map((entity, i) => {
    const { known } = entity;
    const name = known?.name ?? properName(entity);
    return {
      id: `e${i + 1}`,
      type: entity.type,
      name,
      ...(known ? { known: known.key } : {}),
      aliases: [...new Set(entity.names.map((mention) => mention.text))].filter((alias) => alias !== name),
      roles: distinctRoles(text, entity),
      mentions: mentions[i]!,
    };
  });
}

/** As many roles as anybody has in an article. */
const MOST_ROLES = 12;

/**
 * The one that the reader has told, then the latest first, each said once; a role that a longer one contains, or begins as its
 * abbreviation, is left out; mere abbreviations, and what anybody may be, come last.
 */
function distinctRoles(text: ParsedText, entity: NamedEntity): string[] {
  const latest = new Map<string, string>();
  const given = entity.known?.role;
  if (given) latest.set(given.toLowerCase(), given);
  for (let i = entity.roles.length - 1; i >= 0 && latest.size < MOST_ROLES; i--) {
    const role = readable(text, entity.roles[i]!);
    if (!latest.has(role.toLowerCase())) latest.set(role.toLowerCase(), role);
  }
  const isContained = (role: string): boolean =>
    role !== given?.toLowerCase() &&
    [...latest.keys()].some((other) => other !== role && other.includes(role.replace(/\.$/, "")));
  const told = [...latest].filter(([lower]) => !isContained(lower)).map(([, role]) => role);
  const plain = new Set(
    entity.roles.filter(({ head }) => PLAIN.has(head)).map((role) => readable(text, role)),
  );
  const saysLittle = (role: string): boolean => isShort(role) || plain.has(role);
  return [...told.filter((role) => !saysLittle(role)), ...told.filter(saysLittle)];
}

function readable(text: ParsedText, role: Span): string {
  return spanText(text.source, role).replace(/\s+/g, " ").replace(/^The /, "the ");
}

/** Nouns that anybody may be called by, as the heads of roles are folded. */
const PLAIN: ReadonlySet<string> = new Set(
  "man woman boy girl kid guy teenager youngster parent guest fan native".split(" ").map(foldHead),
);

/** `Sen.`, `Lt Gen`: tells less than any other words. */
function isShort(role: string): boolean {
  return role.split(" ").every((word) => SHORT_OFFICES.has(word.toLowerCase().replace(".", "")));
}

/** Every name as a reference, in text order. */
export function nameReferences(entities: readonly NamedEntity[]): Reference[] {
  return entities
    .flatMap((entity, i) =>
      entity.names.map(({ start, end }): Reference => ({ start, end, entity: i, form: "name" })),
    )
    .sort(byPosition);
}
