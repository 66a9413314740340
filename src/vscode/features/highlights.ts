import {
  type Disposable,
  DocumentHighlight,
  DocumentHighlightKind,
  languages,
  type Position,
  type TextDocument,
} from "vscode";
import { introduction, mentionAt, quoteHandleAt, withMarks } from "../../article/lookups";
import type { Entity, Mention } from "../../entities/entity";
import type { Quote } from "../../quotes/quote";
import type { Span } from "../../text/span";
import { articleFor, type Desk, SELECTOR } from "../desk";
import { guard } from "../guard";
import { toRange } from "../positions";

/** Lights up all mentions of the name at the cursor, or the parts of the quote whose mark or verb it touches. */
export function register(desk: Desk): Disposable {
  return languages.registerDocumentHighlightProvider(SELECTOR, {
    provideDocumentHighlights: guard(desk.log, "highlights", (document: TextDocument, position: Position) => {
      const reading = articleFor(desk, document, "highlights.enabled");
      if (!reading) return undefined;
      const offset = document.offsetAt(position);
      const named = mentionAt(reading.article, offset);
      if (named) return highlightEntity(document, named.entity);
      const handle = quoteHandleAt(reading.article, reading.source, offset);
      return handle && highlightQuote(document, handle.quote, reading.source);
    }),
  });
}

/** Themes draw the first naming (Write) stronger than the others (Read) and words like “he” (Text). */
function highlightEntity(document: TextDocument, entity: Entity): DocumentHighlight[] {
  const first = introduction(entity);
  const kindOf = (mention: Mention): DocumentHighlightKind => {
    if (mention === first) return DocumentHighlightKind.Write;
    return mention.form === "pronoun" ? DocumentHighlightKind.Text : DocumentHighlightKind.Read;
  };
  return entity.mentions.map((mention) => highlight(document, mention, kindOf(mention)));
}

function highlightQuote(document: TextDocument, quote: Quote, source: string): DocumentHighlight[] {
  const parts = quote.content.map((span) => withMarks(source, span));
  if (quote.cue) parts.push(quote.cue);
  const highlights = parts.map((span) => highlight(document, span, DocumentHighlightKind.Read));
  if (quote.source) highlights.push(highlight(document, quote.source, DocumentHighlightKind.Write));
  return highlights;
}

function highlight(document: TextDocument, span: Span, kind: DocumentHighlightKind): DocumentHighlight {
  return new DocumentHighlight(toRange(document, span), kind);
}
