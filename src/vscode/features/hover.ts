import { type Disposable, Hover, languages, type Position, type TextDocument } from "vscode";
import { mentionAt, quoteHandleAt } from "../../article/lookups";
import { entityCard } from "../cards/entityCard";
import type { Page } from "../cards/page";
import { quoteCard } from "../cards/quoteCard";
import { articleFor, type Desk, SELECTOR } from "../desk";
import { guard } from "../guard";
import { pageOf } from "../pageOf";
import { toRange } from "../positions";
import { renderCard } from "../renderCard";

/** Cards on people and organizations, on quotation marks, reporting verbs and sources. */
export function register(desk: Desk): Disposable {
  return languages.registerHoverProvider(SELECTOR, {
    provideHover: guard(desk.log, "hover", (document: TextDocument, position: Position) => {
      const reading = articleFor(desk, document, "hover.enabled");
      return reading && hoverAt(document, pageOf(document, reading), document.offsetAt(position));
    }),
  });
}

/** A name wins over the quote it speaks in; the hover covers the whole name, not one word of it. */
function hoverAt(document: TextDocument, page: Page, offset: number): Hover | undefined {
  const named = mentionAt(page.article, offset);
  if (named && named.entity.type !== "place")
    return new Hover(renderCard(entityCard(page, named)), toRange(document, named.mention));
  const handle = quoteHandleAt(page.article, page.source, offset);
  return handle && new Hover(renderCard(quoteCard(page, handle.quote)), toRange(document, handle.span));
}
