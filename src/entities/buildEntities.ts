import type { ParsedText } from "../text/parsedText";
import { byPosition, spanText } from "../text/span";
import type { Entity, Mention } from "./entity";
import { type NamedEntity, properName } from "./namedEntity";
import type { Reference } from "./reference";

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
    const name = properName(entity);
    return {
      id: `e${i + 1}`,
      type: entity.type,
      name,
      aliases: [...new Set(entity.names.map((mention) => mention.text))].filter((alias) => alias !== name),
      roles: distinctRoles(text, entity),
      mentions: mentions[i]!,
    };
  });
}

/** Latest first, each said once; a role that a longer one contains is left out. */
function distinctRoles(text: ParsedText, entity: NamedEntity): string[] {
  const all = entity.roles.map((role) => spanText(text.source, role).replace(/\s+/g, " ")).reverse();
  const kept: string[] = [];
  for (const role of all) {
    const lower = role.toLowerCase();
    if (all.some((other) => other.length > role.length && other.toLowerCase().includes(lower))) continue;
    if (!kept.some((other) => other.toLowerCase() === lower)) kept.push(role);
  }
  return kept;
}

/** Every name as a reference, in text order. */
export function nameReferences(entities: readonly NamedEntity[]): Reference[] {
  return entities
    .flatMap((entity, i) =>
      entity.names.map(({ start, end }): Reference => ({ start, end, entity: i, form: "name" })),
    )
    .sort(byPosition);
}
