import type { Span } from "../text/span";
import type { ArticleSummary, EntitySummary, QuoteSummary, WrittenName } from "./articleSummary";

/*
 * A summary in UTF-8: four lines, each an array in JSON. The first has how many quotes there are, how many of them are nobody’s, and
 * the date, the others the lines, the entities and the quotes; each is read without the rest. What is not there is 0. A quarter of what the
 * plain summary takes in memory.
 */

type PackedHead = readonly [quotes: number, unattributed: number, date: string | 0];
/** Lengths of lines. */
type PackedLines = readonly number[];
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
const NEWLINE = 0x0a;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** All but the id. */
export function packSummary({ date, lineStarts, entities, quotes }: ArticleSummary): Uint8Array {
  const unattributed = quotes.filter(({ speaker }) => speaker === null).length;
  const head: PackedHead = [quotes.length, unattributed, date ?? 0];
  const lines: PackedLines = lineStarts.map((start, i) => start - (lineStarts[i - 1] ?? 0));
  const parts = [head, lines, entities.map(packEntity), quotes.map(packQuote)];
  return encoder.encode(parts.map((part) => JSON.stringify(part)).join("\n"));
}

export function unpackSummary(id: string, packed: Uint8Array): ArticleSummary {
  return {
    id,
    date: unpackHead(packed).date,
    lineStarts: unpackLineStarts(packed),
    entities: unpackEntities(packed),
    quotes: unpackQuotes(packed),
  };
}

/** What is asked of many articles at once. */
export interface SummaryHead {
  readonly date: string | null;
  /** How many. */
  readonly quotes: number;
  /** How many of them are nobody’s. */
  readonly unattributed: number;
}

export function unpackHead(packed: Uint8Array): SummaryHead {
  const [quotes, unattributed, date] = partOf(packed, 0) as PackedHead;
  return { quotes, unattributed, date: date === 0 ? null : date };
}

export function unpackLineStarts(packed: Uint8Array): number[] {
  let start = 0;
  return (partOf(packed, 1) as PackedLines).map((length) => {
    start += length;
    return start;
  });
}

export function unpackEntities(packed: Uint8Array): EntitySummary[] {
  return (partOf(packed, 2) as PackedEntity[]).map(unpackEntity);
}

/** What lists want of an entity: all but where it is named again. Its span is where it is named first. */
export interface EntityOutline extends Omit<EntitySummary, "names">, Span {
  /** How it is written and how often, in order of first use. */
  readonly uses: ReadonlyMap<string, number>;
}

/** In order; of all articles before the first answer, which leaves less behind than the entities would. */
export function unpackOutlines(packed: Uint8Array): EntityOutline[] {
  return (partOf(packed, 2) as PackedEntity[]).map(unpackOutline);
}

export function unpackQuotes(packed: Uint8Array): QuoteSummary[] {
  return (partOf(packed, 3) as PackedQuote[]).map(unpackQuote);
}

function partOf(packed: Uint8Array, line: number): unknown {
  let start = 0;
  for (let i = 0; i < line; i++) start = packed.indexOf(NEWLINE, start) + 1;
  const end = packed.indexOf(NEWLINE, start);
  return JSON.parse(decoder.decode(packed.subarray(start, end < 0 ? packed.length : end)));
}

function packEntity({ id, type, name, known, roles, mentions, names }: EntitySummary): PackedEntity {
  return [id, TYPES.indexOf(type), name, known ?? 0, roles, mentions, packNames(names)];
}

function unpackEntity([id, type, name, known, roles, mentions, names]: PackedEntity): EntitySummary {
  const entity = { id, type: TYPES[type]!, name, roles, mentions, names: unpackNames(names) };
  return known === 0 ? entity : { ...entity, known };
}

function unpackOutline([id, type, name, known, roles, mentions, names]: PackedEntity): EntityOutline {
  const uses = new Map<string, number>();
  for (const [, text, ...starts] of names) uses.set(text, (uses.get(text) ?? 0) + starts.length);
  const [length = 0, , first = 0] = names[0] ?? [];
  const start = startOf(first);
  const outline = { id, type: TYPES[type]!, name, roles, mentions, start, end: start + length, uses };
  return known === 0 ? outline : { ...outline, known };
}

/** Names of one group are in order of position, and groups in that of their first. */
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
  for (const group of packed) {
    const [length, text] = group;
    for (let i = 2; i < group.length; i++) {
      const place = group[i] as number;
      const start = startOf(place);
      if (place < 0) names.push({ start, end: start + length, text, quoted: true });
      else names.push({ start, end: start + length, text });
    }
  }
  return packed.length === 1 ? names : names.sort((a, b) => a.start - b.start);
}

function startOf(place: number): number {
  return place < 0 ? -1 - place : place;
}

function packQuote({ id, kind, speaker, confidence, source, start, text }: QuoteSummary): PackedQuote {
  return [id, KINDS.indexOf(kind), speaker ?? 0, confidence, source ?? 0, start, text];
}

function unpackQuote([id, kind, speaker, confidence, source, start, text]: PackedQuote): QuoteSummary {
  const quote = { id, kind: KINDS[kind]!, speaker: speaker === 0 ? null : speaker, confidence, start, text };
  return source === 0 ? quote : { ...quote, source };
}
