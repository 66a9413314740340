import { commands, Location, type TextDocument } from "vscode";
import type { Span } from "../text/span";
import { toRange } from "./positions";

/** Lists places of an article in the editor’s own peek window, opened at one of them. */
export async function showPlaces(
  document: TextDocument,
  offset: number,
  spans: readonly Span[],
): Promise<void> {
  const places = spans.map((span) => new Location(document.uri, toRange(document, span)));
  await commands.executeCommand(
    "editor.action.showReferences",
    document.uri,
    document.positionAt(offset),
    places,
  );
}
