import { Disposable, DocumentSymbol, languages, SymbolKind, type TextDocument } from "vscode";
import { articleFor, type Desk, SELECTOR } from "../desk";
import { guard } from "../guard";
import { outlineOf } from "../outline";
import type { OutlineRow } from "../outlineRow";
import { toRange } from "../positions";

/** In the order in which the outline’s “Sort by Category” lists them. */
const KINDS = {
  article: SymbolKind.File,
  place: SymbolKind.Namespace,
  person: SymbolKind.Class,
  organization: SymbolKind.Interface,
  quote: SymbolKind.String,
};

/** Outline, breadcrumbs, sticky lines and Go to Symbol in Editor. */
export function register(desk: Desk): Disposable {
  const provider = {
    provideDocumentSymbols: guard(desk.log, "outline", (document: TextDocument) => {
      const reading = articleFor(desk, document, "outline.enabled");
      const layout = desk.settings.of(document)["outline.layout"];
      return reading && [toSymbol(document, outlineOf(reading, layout))];
    }),
  };
  // The editor keeps an outline until the text changes; only a new registration makes it ask again.
  let registration = languages.registerDocumentSymbolProvider(SELECTOR, provider);
  const renewal = desk.articles.onDidOutdate(() => {
    registration.dispose();
    registration = languages.registerDocumentSymbolProvider(SELECTOR, provider);
  });
  return Disposable.from(renewal, { dispose: () => registration.dispose() });
}

function toSymbol(document: TextDocument, row: OutlineRow): DocumentSymbol {
  const extent = toRange(document, row.extent);
  const words = toRange(document, row.words);
  const symbol = new DocumentSymbol(row.name, row.detail, KINDS[row.kind], extent.union(words), words);
  symbol.children = row.children.map((child) => toSymbol(document, child));
  return symbol;
}
