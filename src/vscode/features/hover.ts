import { type Disposable, Hover, languages, MarkdownString, type Position, type TextDocument } from "vscode";
import { mentionAt, quoteHandleAt } from "../../article/lookups";
import { type Card, toMarkdown } from "../cards/card";
import { entityCard } from "../cards/entityCard";
import type { Page } from "../cards/page";
import { quoteCard } from "../cards/quoteCard";
import { LINKED_COMMANDS } from "../commandIds";
import { articleFor, type Desk, type OpenArticle, SELECTOR } from "../desk";
import { guard } from "../guard";
import { toRange } from "../positions";

/** Cards on people and organizations, on quotation marks, reporting verbs and sources. */
export function register(desk: Desk): Disposable {
  return languages.registerHoverProvider(SELECTOR, {
    provideHover: guard(desk.log, "hover", (document: TextDocument, position: Position) => {
      const reading = articleFor(desk, document, "hover.enabled");
      return reading && hoverAt(document, reading, document.offsetAt(position));
    }),
  });
}

/** A name wins over the quote it speaks in; the hover covers the whole name, not one word of it. */
function hoverAt(document: TextDocument, reading: OpenArticle, offset: number): Hover | undefined {
  const page = pageOf(document, reading);
  const named = mentionAt(reading.article, offset);
  if (named && named.entity.type !== "place")
    return new Hover(render(entityCard(page, named)), toRange(document, named.mention));
  const handle = quoteHandleAt(reading.article, reading.source, offset);
  return handle && new Hover(render(quoteCard(page, handle.quote)), toRange(document, handle.span));
}

function pageOf(document: TextDocument, { article, source }: OpenArticle): Page {
  const uri = document.uri.toString();
  return { article, source, uri, lineOf: (offset) => document.positionAt(offset).line + 1 };
}

/** The text of an article is not to be trusted: only our own commands may be run from it. */
function render(card: Card): MarkdownString {
  const markdown = new MarkdownString(toMarkdown(card));
  markdown.isTrusted = { enabledCommands: LINKED_COMMANDS };
  return markdown;
}
