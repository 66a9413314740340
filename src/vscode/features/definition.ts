import { type Disposable, type LocationLink, languages, type Position, type TextDocument } from "vscode";
import { introduction, mentionAt, quoteHandleAt, speakerOf } from "../../article/lookups";
import type { Span } from "../../text/span";
import { articleFor, type Desk, type OpenArticle, SELECTOR } from "../desk";
import { guard } from "../guard";
import { toRange } from "../positions";

/** Go to Definition: from a name to where the article introduces it, from a quotation mark or verb to who speaks. */
export function register(desk: Desk): Disposable {
  return languages.registerDefinitionProvider(SELECTOR, {
    provideDefinition: guard(desk.log, "definition", (document: TextDocument, position: Position) => {
      const reading = articleFor(desk, document, "navigation.enabled");
      const step = reading && stepFrom(reading, document.offsetAt(position));
      return step && [toLink(document, step)];
    }),
  });
}

interface Step {
  readonly from: Span;
  readonly to: Span;
}

function stepFrom({ article, source }: OpenArticle, offset: number): Step | undefined {
  const named = mentionAt(article, offset);
  if (named) return { from: named.mention, to: introduction(named.entity)! };
  const handle = quoteHandleAt(article, source, offset);
  if (!handle) return undefined;
  const speaker = speakerOf(article, handle.quote);
  const to = handle.quote.source ?? (speaker && introduction(speaker));
  return to && { from: handle.span, to };
}

function toLink(document: TextDocument, { from, to }: Step): LocationLink {
  const targetRange = toRange(document, to);
  return { originSelectionRange: toRange(document, from), targetUri: document.uri, targetRange };
}
