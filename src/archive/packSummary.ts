import type { ArticleSummary, EntitySummary, QuoteSummary, WrittenName } from "../corpus/articleSummary";

/*
 * A summary in arrays: a third as long as the plain one, and a name that is written ten times is one string in memory again when it
 * is unpacked. What is not there is 0.
 */

export type PackedSummary = readonly [
  /** Lengths of lines. */
  lines: readonly number[],
  entities: readonly PackedEntity[],
  quotes: readonly PackedQuote[],
];
type PackedEntity = readonly [
  id: string,
  type: number,
  name: string,
  known: string | 0,
  roles: readonly string[],
  mentions: number,
  names: readonly PackedNames[],
];
/** How long it is in the article, what is written, and for each place its start; -1 - start for a quoted one. */
type PackedNames = readonly [length: number, text: string, ...starts: number[]];
type PackedQuote = readonly [
  id: string,
  kind: number,
  speaker: string | 0,
  confidence: number,
  source: string | 0,
  start: number,
  text: string,
];

const TYPES: readonly EntitySummary["type"][] = ["person", "organization"];
const KINDS: readonly QuoteSummary["kind"][] = ["direct", "mixed", "indirect"];

export function packSummary({ lineStarts, entities, quotes }: ArticleSummary): PackedSummary {
  const lines = lineStarts.map((start, i) => start - (lineStarts[i - 1] ?? 0));
  return [lines, entities.map(packEntity), quotes.map(packQuote)];
}

export function unpackSummary(id: string, [lines, entities, quotes]: PackedSummary): ArticleSummary {
  let start = 0;
  const lineStarts = lines.map((length) => {
    start += length;
    return start;
  });
  return { id, lineStarts, entities: entities.map(unpackEntity), quotes: quotes.map(unpackQuote) };
}

function packEntity({ id, type, name, known, roles, mentions, names }: EntitySummary): PackedEntity {
  return [id, TYPES.indexOf(type), name, known ?? 0, roles, mentions, packNames(names)];
}

function unpackEntity([id, type, name, known, roles, mentions, names]: PackedEntity): EntitySummary {
  const entity = { id, type: TYPES[type]!, name, roles, mentions, names: unpackNames(names) };
  return known === 0 ? entity : { ...entity, known };
}

function packNames(names: readonly WrittenName[]): PackedNames[] {
  const packed = new Map<string, [number, string, ...number[]]>();
  for (const { start, end, text, quoted } of names) {
    const length = end - start;
    const key = `${length} ${text}`;
    const places = packed.get(key) ?? [length, text];
    places.push(quoted ? -1 - start : start);
    packed.set(key, places);
  }
  return [...packed.values()];
}

function unpackNames(packed: readonly PackedNames[]): WrittenName[] {
  const names: WrittenName[] = [];
  // a loop, because all names of all articles come this way before the first answer
  for (const group of packed) {
    const [length, text] = group;
    for (let i = 2; i < group.length; i++) {
      const place = group[i] as number;
      const start = place < 0 ? -1 - place : place;
      if (place < 0) names.push({ start, end: start + length, text, quoted: true });
      else names.push({ start, end: start + length, text });
    }
  }
  return packed.length === 1 ? names : names.sort((a, b) => a.start - b.start);
}

function packQuote({ id, kind, speaker, confidence, source, start, text }: QuoteSummary): PackedQuote {
  return [id, KINDS.indexOf(kind), speaker ?? 0, confidence, source ?? 0, start, text];
}

function unpackQuote([id, kind, speaker, confidence, source, start, text]: PackedQuote): QuoteSummary {
  const quote = { id, kind: KINDS[kind]!, speaker: speaker === 0 ? null : speaker, confidence, start, text };
  return source === 0 ? quote : { ...quote, source };
}
