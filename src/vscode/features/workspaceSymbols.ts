import { type CancellationToken, type Disposable, languages, SymbolInformation, SymbolKind } from "vscode";
import type { SymbolRow } from "../../archive/symbolRow";
import { count } from "../cards/card";
import type { Desk } from "../desk";
import { guard } from "../guard";
import { toLocation } from "../positions";

/** As many as a reader looks through; the editor sifts them by a second word, which it keeps for itself. */
const MOST = 200;

const KINDS = { person: SymbolKind.Class, organization: SymbolKind.Interface };

/** Go to Symbol in Workspace: the people and organizations of all articles, by the beginning of a word of any of their names. */
export function register(desk: Desk): Disposable {
  return languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: guard(desk.log, "symbols", async (query: string, token: CancellationToken) => {
      const rows = await desk.archive.ask.symbols(query, MOST);
      return token.isCancellationRequested ? undefined : rows.map(toSymbol);
    }),
  });
}

function toSymbol({ label, type, articles, place }: SymbolRow): SymbolInformation {
  return new SymbolInformation(
    label,
    KINDS[type],
    `${type} · ${count(articles, "article")}`,
    toLocation(place),
  );
}
