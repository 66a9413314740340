import { type Disposable, Selection, Uri, window } from "vscode";
import type { Position } from "../../archive/place";
import type { Desk } from "../desk";
import { moveCursor } from "../moveCursor";
import { type Message, registerCommand } from "../registerCommand";

/** Opens a place that a card’s link names: an address, and a UTF-16 offset or a line with a character. */
export function register(desk: Desk): Disposable {
  return registerCommand(desk, "goTo", (uri, place) => goTo(uri, place));
}

async function goTo(uri: unknown, place: unknown): Promise<Message> {
  if (typeof uri !== "string") return undefined;
  if (isPosition(place)) {
    const { line, character } = place;
    await window.showTextDocument(Uri.parse(uri, true), {
      selection: new Selection(line, character, line, character),
    });
  } else if (Number.isSafeInteger(place))
    moveCursor(await window.showTextDocument(Uri.parse(uri, true)), place as number);
  return undefined;
}

function isPosition(place: unknown): place is Position {
  const { line, character } = Object(place) as Partial<Record<keyof Position, unknown>>;
  return Number.isSafeInteger(line) && Number.isSafeInteger(character);
}
