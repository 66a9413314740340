import type { Entity } from "../../src/entities/entity";
import type { EntityType, Name } from "../../src/mentions/name";
import { byPosition, type Span } from "../../src/text/span";

/*
 * Expectations are written into the text: `[P Ana Reyes] of [O Zarel Group]` for names, `[P1 Ana Reyes] … [P1 she]` where it
 * matters who is who. P person, O organization, L place; numbers count by first appearance within a type.
 */
const LETTER: Record<EntityType, string> = { person: "P", organization: "O", place: "L" };

/** The text without its marks. */
export function unmark(marked: string): string {
  return marked.replace(/\[[POL]\d* ([^\]]*)\]/g, "$1");
}

export function markNames(source: string, names: readonly Name[]): string {
  return insert(
    source,
    names.map((name) => ({ ...name, label: LETTER[name.type] })),
  );
}

/** People and organizations with all their mentions. Where mentions nest, the outer is drawn. */
export function markEntities(source: string, entities: readonly Entity[]): string {
  const mentions = entities
    .filter((entity) => entity.type !== "place")
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort(byPosition);
  const numbers = new Map<Entity, string>();
  const labelled: (Span & { label: string })[] = [];
  for (const { start, end, entity } of mentions) {
    if ((labelled.at(-1)?.end ?? 0) > start) continue;
    const before = [...numbers.keys()].filter((other) => other.type === entity.type).length;
    if (!numbers.has(entity)) numbers.set(entity, `${LETTER[entity.type]}${before + 1}`);
    labelled.push({ start, end, label: numbers.get(entity)! });
  }
  return insert(source, labelled);
}

function insert(source: string, spans: readonly (Span & { label: string | undefined })[]): string {
  let drawn = "";
  let at = 0;
  for (const { start, end, label } of spans) {
    drawn += `${source.slice(at, start)}[${label} ${source.slice(start, end)}]`;
    at = end;
  }
  return drawn + source.slice(at);
}
