import { type Disposable, Hover, languages, type Position, type TextDocument } from "vscode";
import { mentionAt, quoteHandleAt } from "../../article/lookups";
import { elsewhereOf, profileOf } from "../acrossArticles";
import { entityCard } from "../cards/entityCard";
import type { Page } from "../cards/page";
import { quoteCard } from "../cards/quoteCard";
import { articleFor, type Desk, SELECTOR } from "../desk";
import { guard } from "../guard";
import { pageOf } from "../pageOf";
import { toRange } from "../positions";
import { renderCard } from "../renderCard";
import { within } from "../within";

/** How long a card waits for what other articles say, in ms; after that it tells of this article alone. */
const PATIENCE = 80;

/** Cards on people and organizations, on quotation marks, reporting verbs and sources. */
export function register(desk: Desk): Disposable {
  return languages.registerHoverProvider(SELECTOR, {
    provideHover: guard(desk.log, "hover", async (document: TextDocument, position: Position) => {
      const reading = articleFor(desk, document, "hover.enabled");
      return reading && hoverAt(desk, document, pageOf(document, reading), document.offsetAt(position));
    }),
  });
}

/** A name wins over the quote it speaks in; the hover covers the whole name, not one word of it. */
async function hoverAt(
  desk: Desk,
  document: TextDocument,
  page: Page,
  offset: number,
): Promise<Hover | undefined> {
  const named = mentionAt(page.article, offset);
  if (named && named.entity.type !== "place") {
    const profile = await within(PATIENCE, profileOf(desk, document, named.entity));
    const known = desk.decisions.of(document.uri).known.find(({ key }) => key === named.entity.known);
    return new Hover(renderCard(entityCard(page, named, profile, known)), toRange(document, named.mention));
  }
  const handle = quoteHandleAt(page.article, page.source, offset);
  if (!handle) return undefined;
  const elsewhere = await within(PATIENCE, elsewhereOf(desk, document, handle.quote));
  return new Hover(renderCard(quoteCard(page, handle.quote, elsewhere)), toRange(document, handle.span));
}
