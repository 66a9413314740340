import { type Disposable, type LocationLink, languages, type Position, type TextDocument } from "vscode";
import { type EntityMention, introduction, mentionAt, quoteHandleAt, speakerOf } from "../../article/lookups";
import type { Span } from "../../text/span";
import { appearancesElsewhere } from "../acrossArticles";
import { articleFor, type Desk, type OpenArticle, SELECTOR } from "../desk";
import { guard } from "../guard";
import { toLocation, toRange } from "../positions";

/**
 * Go to Definition: from a name to where the article introduces it, and from there to where other articles do; from a quotation
 * mark or verb to who speaks.
 */
export function register(desk: Desk): Disposable {
  return languages.registerDefinitionProvider(SELECTOR, {
    provideDefinition: guard(desk.log, "definition", async (document: TextDocument, position: Position) => {
      const reading = articleFor(desk, document, "navigation.enabled");
      if (!reading) return undefined;
      const offset = document.offsetAt(position);
      const named = mentionAt(reading.article, offset);
      if (named) return introductions(desk, document, named);
      const step = stepToSpeaker(reading, offset);
      return step && [toLink(document, step.from, step.to)];
    }),
  });
}

async function introductions(
  desk: Desk,
  document: TextDocument,
  { entity, mention }: EntityMention,
): Promise<LocationLink[]> {
  const first = introduction(entity)!;
  const others = mention === first ? await appearancesElsewhere(desk, document, entity) : [];
  if (others.length === 0) return [toLink(document, mention, first)];
  const originSelectionRange = toRange(document, mention);
  return others.map(({ names }) => {
    const { uri, range } = toLocation(names[0]!);
    return { originSelectionRange, targetUri: uri, targetRange: range };
  });
}

function stepToSpeaker(
  { article, source }: OpenArticle,
  offset: number,
): { from: Span; to: Span } | undefined {
  const handle = quoteHandleAt(article, source, offset);
  if (!handle) return undefined;
  const speaker = speakerOf(article, handle.quote);
  const to = handle.quote.source ?? (speaker && introduction(speaker));
  return to && { from: handle.span, to };
}

function toLink(document: TextDocument, from: Span, to: Span): LocationLink {
  const targetRange = toRange(document, to);
  return { originSelectionRange: toRange(document, from), targetUri: document.uri, targetRange };
}
