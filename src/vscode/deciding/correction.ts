import { type TextDocument, Uri, workspace } from "vscode";
import { mentionAt, quoteAt, quoteHandleAt, speakerOf } from "../../article/lookups";
import type { Entity } from "../../entities/entity";
import type { Quote } from "../../quotes/quote";
import { spanText } from "../../text/span";
import { linkedTarget } from "../cursorTarget";
import { articleIn, type Desk, type OpenArticle } from "../desk";

/** What the reader points at to correct it. */
export interface Correction {
  readonly document: TextDocument;
  readonly reading: OpenArticle;
  /** Who is named there, or else who speaks. */
  readonly entity: Entity | undefined;
  /** The name as it stands there; null where the reader points at no name. */
  readonly written: string | null;
  readonly quote: Quote | undefined;
}

/** By what a command is given: a row of the views, a place that a card or a lightbulb names, or nothing, which is the cursor. */
export async function correctionOf(desk: Desk, args: readonly unknown[]): Promise<Correction | undefined> {
  const [row] = args;
  if (typeof row === "object" && row !== null && "article" in row && typeof row.article === "string")
    return correctionOfRow(desk, row.article, row);
  const target = await linkedTarget(desk, args);
  return target && correctionAt(target.document, target.reading, target.offset);
}

export function correctionAt(document: TextDocument, reading: OpenArticle, offset: number): Correction {
  const { article, source } = reading;
  const named = mentionAt(article, offset);
  const quote = quoteHandleAt(article, source, offset)?.quote ?? quoteAt(article, offset);
  const entity = named?.entity ?? (quote && speakerOf(article, quote));
  const written = named?.mention.form === "name" ? oneLine(spanText(source, named.mention)) : null;
  return { document, reading, entity, written, quote };
}

async function correctionOfRow(desk: Desk, address: string, row: object): Promise<Correction | undefined> {
  const document = await workspace.openTextDocument(Uri.parse(address, true));
  const reading = articleIn(desk, document);
  if (!reading) return undefined;
  const { entities, quotes } = reading.article;
  const quote = "quote" in row ? quotes.find(({ id }) => id === row.quote) : undefined;
  const entity = "entity" in row ? entities.find(({ id }) => id === row.entity) : undefined;
  const speaker = quote && speakerOf(reading.article, quote);
  return { document, reading, entity: entity ?? speaker, written: null, quote };
}

/** The names of an entity as the article writes them, the fullest first. */
export function writtenNames({ reading: { source } }: Correction, { mentions }: Entity): string[] {
  const names = mentions
    .filter(({ form }) => form === "name")
    .map((mention) => oneLine(spanText(source, mention)));
  const words = (name: string): number => name.split(" ").length;
  return [...new Set(names)].sort((a, b) => words(b) - words(a) || b.length - a.length);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
